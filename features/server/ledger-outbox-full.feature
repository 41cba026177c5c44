@any-mode
Feature: An outbox that is full

  Background:
    Given the mode of event sourcing is "secondary"
    And the setting "eventSourcing.outboxBatches" is "3"
    And Bob is in "Well Square"

  Scenario: Nothing can be changed until the ledger takes some of it, and nothing is lost
    Given the ledger refuses
    When Bob types "get coin"
    And Bob types "north"
    And Bob types "south"
    And Bob types "drop coin"
    Then Bob reads only "Nothing can be changed just now, since the ledger does not answer. Please try again in a while."
    And the log tells of an outbox that is full
    When Bob types "inventory"
    Then Bob reads a line with "copper coin"
    When the ledger is back
    Then the outbox is empty
    When Bob types "drop coin"
    Then Bob reads only "You drop a copper coin."
    And a rebuild from the ledger gives the same world
