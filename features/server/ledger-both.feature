@any-mode
Feature: Mode dual_primary: both stores hold it, or it did not happen

  Background:
    Given the mode of event sourcing is "dual_primary"
    And Bob and Ann are in "Well Square"

  Scenario: A successful dual write is in both stores
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    And Ann reads only "Bob takes a copper coin."
    And the ledger's last event is "ItemTaken"
    And the store holds the world that is in memory
    And a rebuild from the ledger gives the same world

  Scenario: A ledger failure rolls the primary back
    Given the ledger refuses
    When Bob types "get coin"
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    And Ann reads nothing
    And 1 "copper coin" lies in "Well Square"
    And the store is byte for byte what it was
    And the ledger is byte for byte what it was
    And the store holds the world that is in memory
    And the log tells of 1 rollback with "the ledger is down", each with its objects and its duration
    When the ledger is back
    And Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    And a rebuild from the ledger gives the same world

  Scenario: What was done on top of it is undone too, newest first
    Given the disk is held up
    And the ledger refuses
    When Bob types "get coin"
    And Bob types "give coin to Ann"
    And Ann types "drop coin"
    And the disk goes on
    Then Bob and Ann read "The world could not keep what you did, so it did not happen."
    And Bob and Ann read no line with "coin"
    And 1 "copper coin" lies in "Well Square"
    And the log tells of 2 rollbacks with "the ledger is down", each with its objects and its duration

  Scenario: In doubt and found: the batch is kept
    Given the ledger stores it and its answer is lost
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    And Bob has "copper coin"
    And a rebuild from the ledger gives the same world

  Scenario: In doubt and absent: the batch is undone
    Given the ledger loses the batch and the answer
    When Bob types "get coin"
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    And the store is byte for byte what it was
    And the log tells of 1 rollback with "it is not known whether", each with its objects and its duration
    When the ledger is back
    And Bob types "north"
    Then Bob reads "Saddler's Lane"
    And a rebuild from the ledger gives the same world

  Scenario: In doubt and nobody can tell: nothing may be changed until it is known
    Given the ledger stores it, its answer is lost, and it is silent then
    When Bob types "get coin"
    Then Bob reads nothing
    And the log tells "nobody knows whether a batch is stored" with "the ledger does not answer"
    When Ann types "north"
    Then Ann reads only "Nothing can be changed just now, since the ledger does not answer. Please try again in a while."
    When Ann types "say anybody there"
    Then Ann reads nothing
    When the ledger is back
    Then Bob reads "You take a copper coin."
    When Ann types "north"
    Then Ann reads "Saddler's Lane"
    And a rebuild from the ledger gives the same world

  Scenario: The ledger hangs: nothing may be changed until it answers, and what it stored then is kept
    Given the ledger hangs
    When Bob types "get coin"
    And 6 seconds go by
    Then the log tells of a ledger that is silent
    When Ann types "north"
    Then Ann reads only "Nothing can be changed just now, since the ledger does not answer. Please try again in a while."
    When the ledger answers again
    Then Bob reads "You take a copper coin."
    When Ann types "north"
    Then Ann reads "Saddler's Lane"
    And a rebuild from the ledger gives the same world

  Scenario: A batch that was undone turns up later and is declared void
    Given the ledger loses the answer and finds the batch only later
    When Bob types "get coin"
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    When the ledger is back
    And Bob types "north"
    Then Bob reads "Saddler's Lane"
    And Bob has no "copper coin"
    And the ledger holds a void
    And a rebuild from the ledger gives the same world

  Scenario: It is declared void soon, though nobody does anything more
    Given the ledger loses the answer and finds the batch only later
    When Bob types "get coin"
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    When the ledger is back
    Then the ledger holds a void
    And a rebuild from the ledger gives the same world

  Scenario: The ledger is unreachable at the start
    When the ledger is silent and the server is started again
    Then the start is refused with "the ledger does not answer"

  Scenario: Another answer is lost while one that was undone turns up
    Given the ledger loses the answer and finds the batch only later
    When Bob types "get coin"
    And the ledger loses the batch and the answer
    And Ann types "north"
    Then Ann reads only "The world could not keep what you did, so it did not happen."
    When the ledger is back
    And Bob types "north"
    Then Bob reads "Saddler's Lane"
    And the ledger holds a void
    And a rebuild from the ledger gives the same world

  Scenario: One that was undone turns up when the ledger is the second record only
    Given a player "Eve" who is an admin
    And the ledger loses the answer and finds the batch only later
    When Bob types "get coin"
    And the ledger is back
    And Eve types "aconfig eventSourcing.mode secondary"
    And Bob types "north"
    Then Bob reads "Saddler's Lane"
    And the outbox is empty
    And the ledger holds a void
    And a rebuild from the ledger gives the same world
