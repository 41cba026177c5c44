Feature: Keeping somebody out

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: By name: they are sent out, and do not come in again until it is lifted
    When Eve types "ban Bob 7d Shouting"
    Then Bob reads "You cannot come into this game until 2027-01-08 00:00 UTC. The reason: Shouting"
    And Eve reads a line with "Kept out from now on: bob: since 2027-01-01 00:00, until 2027-01-08 00:00, by Eve: Shouting"
    When Bob comes back
    Then Bob reads "You cannot come into this game until 2027-01-08 00:00 UTC. The reason: Shouting"
    When Eve types "unban Bob"
    Then Eve reads only "bob may come in again."
    When Bob comes back
    Then Bob stands in "Well Square"

  Scenario: By network, and the record has no address
    When Eve types "ban 198.51.100.0/24 Spam."
    And Eve types "bans"
    Then Eve reads only "198.51.100.0/24: since 2027-01-01 00:00, until it is lifted, by Eve: Spam."
    When Eve types "astaff log"
    Then Eve reads a line with "Eve ban an address: Spam."
    And Eve reads no line with "198.51"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line           | answer                                             |
      | ban            | Usage: ban                                         |
      | ban 1.2.3.4/99 | "1.2.3.4/99" is no name, no address and no network |
      | ban Eve        | You have no power over them.                       |

  Scenario: Players cannot
    When Bob types "ban coin"
    Then Bob reads a line with 'You do not know how to "ban".'
