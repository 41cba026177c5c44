@any-mode
Feature: The ledger is away at the start, and people may look until it is there

  Background:
    Given a world on disk
    And the mode of event sourcing is "dual_primary"
    And people may look while the ledger is away at the start
    And Bob and Ann are in "Well Square"

  Scenario: Where that is wanted, people come in and look until the ledger answers
    When the server is started again while the ledger is silent
    And Bob comes back
    And Bob types "look"
    Then Bob reads "Well Square"
    When Ann comes back
    Then Bob reads "Ann appears in a plume of smoke."
    When Bob types "get coin"
    Then Bob reads only "Nothing can be changed just now, since the ledger does not answer. Please try again in a while."
    And Ann reads no line with "coin"
    When Ann types "quit"
    Then Ann reads a line with "Until next time"
    When the ledger is back
    And Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    And the ledger has 0 beginnings
    And a rebuild from the ledger gives the same world

  Scenario: A server that stops while people only look leaves no trace
    When the server is started again while the ledger is silent
    And Bob comes back
    Then Bob reads "Well Square"
    When the server is stopped and the ledger is back
    And the server is started
    And Bob comes back
    And Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    And the ledger has 0 beginnings
    And a rebuild from the ledger gives the same world

  Scenario: A newcomer has to wait
    When the server is started again while the ledger is silent
    And Zoe comes back
    Then Zoe reads a line with "Your character could not be brought into the world."
    And the log tells "a session failed" with "nothing can be changed while the ledger does not answer"
    When the ledger is back
    And Zoe comes back
    And Zoe types "look"
    Then Zoe reads "Well Square"
