Feature: The world made anew out of its ledger, while all play on

  Background:
    Given the mode of event sourcing is "dual_primary"
    And a player "Eve" who is an admin
    And Bob is in "Well Square"

  Scenario: It becomes the world as it is
    When Eve types "arebuild"
    Then Eve reads "The world is being made anew out of the ledger; you will be told what comes of it."
    And Eve reads a line with "The ledger makes the world as it is: state hash "
    And Eve reads a line with " events up to position "
    And Bob reads nothing

  Scenario: There is no ledger
    When Eve types "aconfig eventSourcing.mode off"
    And Eve types "arebuild"
    Then Eve reads "There is no ledger to look into: eventSourcing.mode is off."

  Scenario: The ledger is away
    Given the ledger is silent
    When Eve types "arebuild"
    Then Eve reads "The ledger could not be looked into: the ledger does not answer."
    And the log tells "the ledger could not be looked into" with "the ledger does not answer"

  Scenario: Not for everybody, and with nothing behind it
    When Bob types "arebuild"
    Then Bob reads a line with "arebuild"
    And Bob reads no line with "made anew"
    When Eve types "arebuild now"
    Then Eve reads no line with "made anew"
