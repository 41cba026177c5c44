Feature: Clothes and armour

  Background:
    Given Bob and Ann are in "Well Square"
    And Bob carries nothing

  Scenario: Putting something on, and taking it off
    Given Bob carries a wearable "a leather belt" for the waist
    When Bob types "wear belt"
    Then Bob reads only "You put on a leather belt."
    And Ann reads only "Bob puts on a leather belt."
    When Bob types "inventory"
    Then Bob reads only
      """
      You are carrying nothing.
      You are wearing a leather belt on your waist.
      """
    When Bob types "remove belt"
    Then Bob reads only "You take off a leather belt."
    And Ann reads only "Bob takes off a leather belt."
    When Bob types "inventory"
    Then Bob reads only "You are carrying a leather belt."

  Scenario: A coat over a shirt hides it, a necklace does not hide the coat
    Given Bob carries a wearable "a linen shirt" for the torso
    And Bob carries an outer wearable "a long coat" for the torso
    And Bob carries an accessory wearable "a gold brooch" for the torso
    When Bob types "wear shirt"
    And Ann types "look bob"
    Then Ann reads "Bob wears a linen shirt."
    When Bob types "wear coat"
    And Bob types "wear brooch"
    And Ann types "look bob"
    Then Ann reads "Bob wears a gold brooch and a long coat."
    When Bob types "look me"
    Then Bob reads "You are wearing a gold brooch on your torso, a long coat on your torso and a linen shirt on your torso."

  Scenario: One of each on every part of the body, the right side first
    Given Bob carries an accessory wearable "an iron ring" for the ring finger
    And Bob carries an accessory wearable "a tin ring" for the ring finger
    And Bob carries an accessory wearable "a jade ring" for the ring finger
    When Bob types "wear all"
    Then Bob reads only
      """
      You put on an iron ring and a tin ring.
      You are wearing something there already.
      """
    When Bob types "inventory"
    Then Bob reads only
      """
      You are carrying a jade ring.
      You are wearing an iron ring on your right ring finger and a tin ring on your left ring finger.
      """
    When Bob types "remove ring from left ring finger"
    Then Bob reads only "You take off a tin ring."
    When Bob types "wear jade on left ring finger"
    Then Bob reads only "You put on a jade ring."
    When Bob types "remove all"
    Then Bob reads only "You take off an iron ring and a jade ring."

  Scenario: What is worn stays on until it is taken off
    Given Bob carries a wearable "a leather belt" for the waist
    And Bob carries "a rope"
    When Bob types "wear belt"
    And Bob types "drop belt"
    Then Bob reads only "You are wearing that; you have to remove it first."
    When Bob types "give belt to Ann"
    Then Bob reads only "You are wearing that; you have to remove it first."
    When Bob types "put belt in chest"
    Then Bob reads only "You are wearing that; you have to remove it first."
    When Bob types "drop all"
    Then Bob reads only "You drop a rope."
    When Bob types "drop all"
    Then Bob reads only "You are carrying nothing."
    When Bob types "drop all.belt"
    Then Bob reads only "You are wearing that; you have to remove it first."

  Scenario: A newcomer wears clothes
    Given a player "Dora" who is spoken of as she
    When Dora types "inventory"
    Then Dora reads only
      """
      You are carrying a short sword.
      You are wearing a linen shirt on your torso, a pair of woollen trousers on your legs and a pair of leather shoes on your feet.
      """

  Scenario Outline: Refusals
    Given Bob carries a wearable "a leather belt" for the waist
    And Bob carries "a rope"
    And Bob carries a sword "a dull sword"
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line                   | answer                                                |
      | wear hat               | You are carrying no "hat".                            |
      | wear rope              | You cannot wear that.                                 |
      | wear sword             | That is a weapon; you have to wield it.               |
      | wear belt on head      | It is not made for that.                              |
      | remove belt            | You are wearing no "belt".                            |
      | remove all             | You are wearing nothing.                              |
      | remove belt from waist | You are not wearing that there.                       |

  Scenario Outline: Wrong forms
    When Bob types "<line>"
    Then Bob reads a line with "Usage: <usage>"

    Examples:
      | line        | usage       |
      | wear        | wear <item> |
      | wear hat on | wear <item> |
      | remove      | remove      |
      | remove x from | remove    |

  Scenario: What one has on already
    Given Bob carries a wearable "a leather belt" for the waist
    When Bob types "wear belt"
    And Bob types "wear belt"
    Then Bob reads only "You have that on already."
