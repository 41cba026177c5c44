Feature: Opening, closing, locking and unlocking

  Background:
    Given Bob and Ann are in "The Hall"
    And Carl is in "The Porch"

  Scenario: A door is opened, and both rooms notice
    When Bob types "open gate"
    Then Bob reads only "You open the gate."
    And Ann reads only "Bob opens the gate."
    And Carl reads only "The gate opens."
    When Carl types "look"
    Then Carl reads "[Exits: east (gate, open)]"
    When Carl types "close east"
    Then Carl reads only "You close the gate."
    And Bob reads only "The gate closes."
    When Bob types "look"
    Then Bob reads "[Exits: east (iron door, closed), west (gate, closed)]"

  Scenario: Nobody walks through a closed door
    When Bob types "west"
    Then Bob reads only "The gate is closed."
    And Bob stands in "The Hall"
    When Bob types "open west"
    And Bob types "west"
    Then Bob stands in "The Porch"

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line              | answer                                 |
      | open              | Usage: open <thing, door or direction> |
      | shut              | Usage: close <thing, door or direction> |
      | open window       | You see no "window" here.              |
      | open north        | You see no "north" here.               |
      | open key          | You cannot open the iron key.          |
      | close key         | You cannot close the iron key.         |
      | close box         | The tin box is closed already.         |
      | open iron door    | The iron door is locked.               |
      | lock iron door    | The iron door is locked already.       |
      | unlock iron door  | You have no key that fits.             |
      | lock box          | You have no key that fits.             |
      | lock gate         | The gate has no lock.                  |
      | unlock gate       | The gate has no lock.                  |
      | unlock box        | The tin box is not locked.             |
      | look in box       | The tin box is closed.                 |
      | get pin from box  | It is closed.                          |
      | put key in box    | You are carrying no "key".             |
      | look east         | The iron door is closed.               |

  Scenario: A box gives its contents only while it is open
    When Bob types "get key"
    And Bob types "put key in box"
    Then Bob reads only "It is closed."
    When Bob types "open box"
    Then Bob reads only "You open the tin box."
    And Ann reads only "Bob opens the tin box."
    When Bob types "open box"
    Then Bob reads only "The tin box is open already."
    When Bob types "get pin from box"
    Then Bob has "silver pin"

  Scenario: What is locked while it is open is locked when it is closed
    When Bob types "get key"
    And Bob types "open box"
    And Bob types "lock box"
    Then Bob reads only "You lock the tin box."
    When Bob types "close box"
    And Bob types "open box"
    Then Bob reads only "The tin box is locked."
    When Bob types "unlock box"
    Then Bob reads only "You unlock the tin box."

  Scenario: A lock is heard behind the door, and by those who see nothing
    Given Ann is blind
    And Carl is in "The Vault"
    When Bob types "get key"
    And Bob types "unlock iron door"
    Then Bob reads only "You unlock the iron door."
    And Ann reads only "You hear a lock click."
    And Carl reads only "You hear a lock click."

  Scenario: Builders need no key
    Given a player "Eve" who is a builder
    And Eve is in "The Hall"
    When Eve types "unlock iron door"
    Then Eve reads only "You unlock the iron door."
