Feature: A disk that refuses

  Background:
    Given Bob and Ann are in "Well Square"
    And Carl is in "The Field"
    And the disk is held up

  Scenario: What could not be kept did not happen, nor what was done on top of it
    When Bob types "get coin"
    And Bob types "give coin to Ann"
    And Ann types "drop coin"
    And Ann types "say thanks"
    Then Bob and Ann read nothing
    When the disk refuses what it was given
    Then Bob and Ann read only "The world could not keep what you did, so it did not happen."
    And Carl reads nothing
    And 1 "copper coin" lies in "Well Square"
    And the store holds the world that is in memory
    And the log tells of 2 rollbacks with "no space left on device", each with its objects and its duration
    When Ann types "get coin"
    Then Ann reads only "You take a copper coin."
    And Bob reads only "Ann takes a copper coin."

  Scenario: Who wanted to leave is still there
    When Bob types "quit"
    And the disk refuses what it was given
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    And Ann reads nothing
    And Bob is still connected
    And the log tells of 1 rollback with "no space left on device", each with its objects and its duration
    When Bob types "look"
    Then Bob reads "Ann is here."

  Scenario: Who wanted to come in is sent away
    Given there is an account of "Dora"
    When Dora connects
    And Dora logs in as Dora
    And the disk refuses what it was given
    Then Dora reads only
      """
      The world could not keep what you did, so it did not happen.
      Your character could not be brought into the world. Please try again later.
      """
    And Dora is not connected any more
    And Bob and Ann read nothing
    And the log tells of 1 rollback with "no space left on device", each with its objects and its duration
    And the log tells "a session failed" with "no space left on device"
    When Dora comes back
    Then Dora is in the game
    And Bob reads only "Dora appears in a plume of smoke."

  Scenario: Whose connection was lost meanwhile leaves as soon as the disk takes it
    When Bob's connection is lost
    And the disk refuses what it was given
    Then Ann reads nothing
    And the log tells of 1 rollback with "no space left on device", each with its objects and its duration
    And the log tells "a session failed" with "no space left on device"
    When 5 seconds go by
    Then Ann reads only "Bob vanishes in a plume of smoke."

  Scenario: Whose connection was lost meanwhile may come back before that
    When Bob's connection is lost
    And the disk refuses what it was given
    And Bob comes back
    Then the log tells of 1 rollback with "no space left on device", each with its objects and its duration
    And the log tells "a session failed" with "no space left on device"
    When 5 seconds go by
    And Bob types "say hello"
    Then Ann reads only 'Bob says, "Hello."'

  Scenario: What was typed behind a "quit" that did not happen is not lost without a word
    When Bob types these lines in one go
      """
      quit
      get coin
      """
    And the disk refuses what it was given
    Then Bob reads only "The world could not keep what you did, so it did not happen."
    And the log tells of 1 rollback with "no space left on device", each with its objects and its duration
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."
