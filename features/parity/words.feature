Feature: Everything that could be typed in Aethyr can be typed here

  Background:
    Given a board stands in "Well Square"
    And Ann is in "Well Square"
    And a player "Eve" who is an admin
    And Eve is in "Well Square"

  Scenario: No word is missing from the list
    Then the tables have 159 words

  Scenario Outline: Every row of the inventory
    Then all of "<table>" works for Eve

    Examples:
      | table                 |
      | the player's commands |
      | the emotes            |
      | the staff's commands  |
      | what came later       |
