Feature: A second login takes over the first

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: The old screen is told, and the new one goes on
    When Phone connects from "198.51.100.7"
    And Phone logs in as Bob
    Then Bob reads only "Bob is now being played from 198.51.100.7. This connection ends."
    And Bob is not connected any more
    And Phone reads in this order
      """
      Well Square
      Ann is here.
      """
    And Ann reads nothing
    When Phone types "say hello"
    Then Phone reads only 'You say, "Hello."'
    And Ann reads only 'Bob says, "Hello."'

  Scenario: Nothing that was on its way is lost
    Given the disk is held up
    When Bob types "get apple"
    And Phone connects
    And Phone logs in as Bob
    Then Phone reads no line with "You take"
    When the disk goes on
    Then Phone reads in this order
      """
      You take a red apple.
      Well Square
      """
    And Ann reads only "Bob takes a red apple."

  Scenario: The new one may answer what was told to the old one
    When Ann types "tell Bob are you there?"
    And Phone connects
    And Phone logs in as Bob
    And Phone types "reply yes"
    Then Ann reads only 'Bob tells you, "Yes."'
    When Phone types "quit"
    Then Ann reads only "Bob vanishes in a plume of smoke."

  Scenario: Who comes in while an older "quit" waits for the disk stays
    Given the disk is held up
    When Bob types "quit"
    And Phone connects
    And Phone logs in as Bob
    And the disk goes on
    Then Phone is still connected
    When Phone types "look"
    Then Phone reads "Ann is here."
