Feature: Weapons in hand

  Background:
    Given Bob and Ann are in "Well Square"
    And Bob carries nothing

  Scenario: Taking a weapon in hand, and lowering it
    Given Bob carries a sword "a dull sword"
    When Bob types "wield sword"
    Then Bob reads only "You wield a dull sword in your right hand."
    And Ann reads only "Bob wields a dull sword in his right hand."
    When Bob types "inventory"
    Then Bob reads only
      """
      You are carrying nothing.
      You wield a dull sword in your right hand.
      """
    When Ann types "look bob"
    Then Ann reads "Bob wields a dull sword in his right hand."
    When Bob types "drop sword"
    Then Bob reads only "You are wielding that; you have to unwield it first."
    When Bob types "remove sword"
    Then Bob reads only "You are wielding that; you have to unwield it."
    When Bob types "wield sword"
    Then Bob reads only "You are wielding that already."
    When Bob types "unwield"
    Then Bob reads only "You lower a dull sword."
    And Ann reads only "Bob lowers a dull sword."
    When Bob types "inventory"
    Then Bob reads only "You are carrying a dull sword."

  Scenario: A weapon in each hand
    Given Bob carries a sword "a dull sword"
    And Bob carries a sword "a thin sword"
    And Bob carries a sword "a third sword"
    When Bob types "wield dull sword left"
    Then Bob reads only "You wield a dull sword in your left hand."
    When Bob types "wield thin sword in left hand"
    Then Bob reads only "You are wielding something in that hand already."
    When Bob types "wield thin"
    Then Bob reads only "You wield a thin sword in your right hand."
    When Bob types "wield third"
    Then Bob reads only "You are wielding something in that hand already."
    When Bob types "unwield right"
    Then Bob reads only "You lower a thin sword."
    When Bob types "unwield right"
    Then Bob reads only "You are wielding nothing in your right hand."
    When Bob types "unwield thin"
    Then Bob reads only 'You are not wielding any "thin".'
    When Bob types "unwield dual"
    Then Bob reads only "You are wielding nothing in both hands."
    When Bob types "unwield dull"
    Then Bob reads only "You lower a dull sword."

  Scenario: Both hands
    Given Bob carries a sword "a dull sword"
    And Bob carries a two-handed sword "a great sword"
    When Bob types "wield great left"
    Then Bob reads only "You need both hands for that."
    When Bob types "wield great"
    Then Bob reads only "You wield a great sword in both hands."
    When Bob types "wield dull"
    Then Bob reads only "You are holding a weapon with both hands already."
    When Bob types "unwield dual"
    Then Bob reads only "You lower a great sword."
    When Bob types "wield dull dual"
    Then Bob reads only "You wield a dull sword in both hands."

  Scenario Outline: Refusals
    Given Bob carries "a rope"
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line          | answer                                                                       |
      | wield         | Usage: wield <weapon> [left \| right \| dual]                                |
      | wield axe     | You are carrying no "axe".                                                   |
      | wield rope    | You cannot wield that.                                                       |
      | unwield       | You are wielding nothing.                                                    |
      | unwield rope  | You are wielding nothing.                                                    |
