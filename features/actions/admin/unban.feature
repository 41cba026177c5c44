Feature: Letting somebody in again

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: A network
    When Eve types "ban 198.51.100.0/24"
    And Eve types "unban 198.51.100.0/24"
    Then Eve reads only "198.51.100.0/24 may come in again."
    When Eve types "bans"
    Then Eve reads only "Nobody is kept out."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line       | answer                                |
      | unban      | Usage: unban                          |
      | unban Carl | There is no such ban.                 |
      | unban !    | is no name, no address and no network |

  Scenario: Players cannot
    When Bob types "unban coin"
    Then Bob reads a line with 'You do not know how to "unban".'
