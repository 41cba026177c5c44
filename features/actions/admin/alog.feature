Feature: Reading the log

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: Of players
    When Eve types "alog players 1"
    Then Eve reads a line with "info sessions: entered ("
    When Eve types "alog system"
    Then Eve reads a line with "name=Bob"

  Scenario: How much is written
    When Eve types "alog high"
    Then Eve reads a line with "log.level is now debug"
    When Eve types "alog flush"
    Then Eve reads only "All of the log is written, and its file is opened anew."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line           | answer                        |
      | alog song      | Usage: alog                   |
      | alog players 0 | Usage: alog                   |
      | alog server 3  | The log says nothing of that. |

  Scenario: Players cannot
    When Bob types "alog coin"
    Then Bob reads a line with 'You do not know how to "alog".'
