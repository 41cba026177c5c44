Feature: What befell a thing

  Background:
    Given the mode of event sourcing is "secondary"
    And a player "Eve" who is an admin
    And Bob is in "Well Square"

  Scenario: The newest first: when, who, by which action
    When Bob types "get coin"
    And Bob types "drop coin"
    And Eve types "ahistory coin"
    Then Eve reads a line with "The history of copper coin, page 1 of 1, the newest first:"
    And Eve reads a line with "drop by Bob: ItemDropped (by Bob, item copper coin, to Well Square)"
    And Eve reads a line with "get by Bob: ItemTaken (by Bob, from Well Square, item copper coin)"
    And Bob reads nothing

  Scenario: Page by page
    When Bob types these lines in one go
      """
      sit
      stand
      sit
      stand
      sit
      stand
      sit
      stand
      sit
      stand
      sit
      stand
      sit
      stand
      """
    And Eve types "ahistory bob 2"
    Then Eve reads a line with "The history of Bob, page 2 of 2, the newest first:"
    And Eve reads a line with "PlayerCreated"
    When Eve types "ahistory bob 99"
    Then Eve reads "The history of Bob has 2 pages."

  Scenario: Of what nobody knows
    When Eve types "ahistory unicorn"
    Then Eve reads "The ledger says nothing of unicorn."

  Scenario: There is no ledger
    When Eve types "aconfig eventSourcing.mode off"
    And Eve types "ahistory bob"
    Then Eve reads "There is no ledger to look into: eventSourcing.mode is off."

  Scenario: Without a thing
    When Eve types "ahistory"
    Then Eve reads a line with "ahistory <thing>"

  Scenario: Not for everybody
    When Bob types "ahistory sword"
    Then Bob reads no line with "history of"
