Feature: Several commands in one line

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: Only for those who want it
    When Bob types "say one; say two"
    Then Ann reads only 'Bob says, "One; say two."'
    When Bob types "set commands on"
    And Bob types "say one; say two;;three ; smile"
    Then Ann reads only
      """
      Bob says, "One."
      Bob says, "Two;three."
      Bob smiles happily.
      """

  Scenario: What comes behind a farewell is not done
    When Bob types "set commands on"
    And Bob types "quit; say hello"
    Then Ann reads only "Bob vanishes in a plume of smoke."

  Scenario: Not too many
    When Bob types "set commands on"
    And Bob types "nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod;nod"
    Then Bob reads only "That comes to more than 20 commands, or goes round in a circle; nothing of it is done."
    And Ann reads nothing
    When Bob types ";"
    Then Ann reads nothing

  Scenario: A word of one's own is defined with all of them
    When Bob types "set commands on"
    And Bob types "alias hey say hey; smile"
    And Bob types "hey"
    Then Ann reads in this order
      """
      Bob says, "Hey."
      Bob smiles happily.
      """
