@any-mode
Feature: The mode of event sourcing changes while people play

  Background:
    Given the mode of event sourcing is "off"
    And Bob is in "Well Square"
    And a player "Eve" who is an admin

  Scenario Outline: Turning the ledger on writes the present world as its beginning
    When Bob types "get coin"
    And Eve types "aconfig eventSourcing.mode <mode>"
    Then Eve reads a line with "eventSourcing.mode is now <mode>"
    When Bob types "north"
    Then Bob reads "Saddler's Lane"
    And a rebuild from the ledger gives the same world

    Examples:
      | mode         |
      | secondary    |
      | dual_primary |

  Scenario: A hole in the history is found and mended by a new beginning
    When Eve types "aconfig eventSourcing.mode dual_primary"
    And Bob types "get coin"
    And Eve types "aconfig eventSourcing.mode off"
    And Bob types "drop coin"
    And Eve types "aconfig eventSourcing.mode secondary"
    And Bob types "north"
    Then the ledger has 2 beginnings
    And a rebuild from the ledger gives the same world

  Scenario: Without a hole there is no new beginning
    When Eve types "aconfig eventSourcing.mode dual_primary"
    And Bob types "get coin"
    And Eve types "aconfig eventSourcing.mode secondary"
    And Bob types "drop coin"
    And Eve types "aconfig eventSourcing.mode dual_primary"
    And Bob types "get coin"
    Then the ledger has 1 beginning
    And a rebuild from the ledger gives the same world

  Scenario: A ledger that does not answer leaves the mode as it was
    Given the ledger is silent
    When Eve types "aconfig eventSourcing.mode dual_primary"
    Then Eve reads a line with "eventSourcing.mode stays off: the ledger does not answer"
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."

  Scenario: An unknown mode is refused
    When Eve types "aconfig eventSourcing.mode maybe"
    Then Eve reads a line with "off, secondary, dual_primary"
