@any-mode
Feature: Mode secondary: the store is the truth, the ledger gets everything too

  Background:
    Given a world on disk
    And the mode of event sourcing is "secondary"
    And Bob and Ann are in "Well Square"

  Scenario: The ledger is down and comes back
    Given the ledger refuses
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    When Bob types "give coin to Ann"
    And Ann types "north"
    Then Ann reads "Saddler's Lane"
    And batches wait in the outbox
    When the ledger is back
    Then the outbox is empty
    And a rebuild from the ledger gives the same world

  Scenario: An answer is lost: nothing is stored twice
    Given the ledger stores it and its answer is lost
    When Bob types "get coin"
    And the ledger is back
    Then the outbox is empty
    And a rebuild from the ledger gives the same world

  Scenario: The ledger is away when the server starts
    Given the ledger refuses
    When Bob types "get coin"
    And the power is cut
    And the ledger is silent
    And the server is started
    And Bob comes back
    Then Bob has "copper coin"
    When Bob types "drop coin"
    Then Bob reads only "You drop a copper coin."
    And batches wait in the outbox
    When the ledger is back
    Then the outbox is empty
    And a rebuild from the ledger gives the same world

  Scenario: The server is cut off while the ledger is down
    Given the ledger refuses
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    When the power is cut
    And the ledger is back
    And the server is started
    And Bob comes back
    Then Bob has "copper coin"
    And the outbox is empty
    And a rebuild from the ledger gives the same world

  Scenario: While the ledger is down the mode stays, and people play on
    Given a player "Eve" who is an admin
    And the ledger refuses
    When Bob types "get coin"
    And Eve types "aconfig eventSourcing.mode off"
    Then Eve reads a line with "eventSourcing.mode stays secondary: 1 batch waits for the ledger, which does not take it"
    When Bob types "north"
    Then Bob reads "Saddler's Lane"
    When the ledger is back
    And Eve types "aconfig eventSourcing.mode off"
    Then Eve reads a line with "eventSourcing.mode is now off"
