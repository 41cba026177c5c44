Feature: What a player was told has happened, and stays so

  Background:
    Given Bob and Ann are in "Well Square"
    And Carl is in "The Field"

  Scenario: What changed something is told when it is on disk
    Given the disk is held up
    When Bob types "get coin"
    Then Bob, Ann and Carl read nothing
    When the disk goes on
    Then Bob reads only "You take a copper coin."
    And Ann reads only "Bob takes a copper coin."

  Scenario: Who only looks reads at once
    Given the disk is held up
    When Bob types "look statue"
    Then Bob reads "His nose is gone."
    When Bob types "say hello"
    Then Bob reads only 'You say, "Hello."'

  Scenario: Who sees what is not on disk yet waits for it
    Given the disk is held up
    When Bob types "drop sword"
    And Ann types "look"
    Then Ann reads nothing
    When the disk goes on
    Then Ann reads in this order
      """
      Bob drops a short sword.
      Well Square
      """
    And Ann reads a line with "a short sword are here."

  Scenario: Nobody's later line overtakes an earlier one
    Given the disk is held up
    When Bob types "get coin"
    And Bob types "help talking"
    And Ann types "say wait"
    Then Bob and Ann read nothing
    When the disk goes on
    Then Bob reads in this order
      """
      You take a copper coin.
      Talking
      Ann says, "Wait."
      """
    And Ann reads only
      """
      Bob takes a copper coin.
      You say, "Wait."
      """

  Scenario: Others elsewhere are not held up
    Given the disk is held up
    When Bob types "get coin"
    And Carl types "look"
    Then Carl reads "The Field"
    When Carl types "inventory"
    Then Carl reads a line with "You are carrying"

  Scenario: While one batch is written the next one fills
    Given the disk is held up
    When Bob types "get coin"
    And Ann types "get apple"
    And Bob types "drop coin"
    And the disk writes one batch
    Then Bob reads only "You take a copper coin."
    And Ann reads only "Bob takes a copper coin."
    When the disk writes one batch
    Then Bob reads only
      """
      Ann takes a red apple.
      You drop a copper coin.
      """
    And Ann reads only
      """
      You take a red apple.
      Bob drops a copper coin.
      """

  Scenario: Leaving takes its time too
    Given the disk is held up
    When Bob types "quit"
    Then Bob is still connected
    And Ann reads nothing
    When the disk goes on
    Then Bob reads only "Until next time. Everything you did is kept."
    And Bob is not connected any more

  Scenario: For those who prefer speed to certainty
    Given a player "Eve" who is an admin
    When Eve types "aconfig storage.acknowledge at_once"
    Given the disk is held up
    When Bob types "get coin"
    Then Bob reads only "You take a copper coin."
    And Ann reads only "Bob takes a copper coin."
    When Ann types "look"
    Then Ann reads "Well Square"
