Feature: Stopping the server from inside

  Background:
    Given a player "Eve" who is an admin
    And Bob is in "Well Square"

  Scenario: An admin may
    When Eve types "shutdown"
    Then Eve reads only "The server is shutting down."
    And the server has been asked to stop

  Scenario Outline: It must be typed whole and alone
    When Eve types "<line>"
    Then Eve reads a line with "<part>"
    And the server has not been asked to stop

    Examples:
      | line         | part                    |
      | shutd        | You do not know how to  |
      | shutdow      | Did you mean shutdown?  |
      | shutdown now | Usage: shutdown         |

  Scenario: Players cannot, nor builders
    Given a player "Carl" who is a builder
    When Bob types "shutdown"
    Then Bob reads only 'You do not know how to "shutdown". Type help to see what you can do.'
    When Carl types "shutdown"
    Then Carl reads only 'You do not know how to "shutdown". Type help to see what you can do.'
    And the server has not been asked to stop
