Feature: Saying how a portal is passed

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "The Porch"

  Scenario: Its action and its words
    When Eve types "portal arch action jump"
    Then Eve reads only "You have changed the stone arch."
    When Eve types "portal arch portal You fly"
    And Eve types "portal arch exit !name flies off and takes !pronoun(:possessive) hat along"
    And Bob types "jump arch"
    Then Bob reads "You fly."
    And Eve reads only "Bob flies off and takes his hat along."
    When Eve types "portal arch portal !nothing"
    And Eve types "jump arch"
    Then Eve reads "You gather your strength and jump over the stone arch."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'

    Examples:
      | line                    | answer                        |
      | portal arch             | Usage: portal                 |
      | portal arch action swim | Usage: portal                 |
      | portal mug exit X       | The mug is no portal.         |
      | portal moon exit X      | There is no "moon" at hand    |

  Scenario: Players cannot
    When Bob types "portal arch action jump"
    Then Bob reads a line with 'You do not know how to "portal".'
