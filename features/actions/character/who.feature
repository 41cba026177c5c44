Feature: Knowing who is here

  Scenario: Alone
    Given Bob is in "Well Square"
    When Bob types "who"
    Then Bob reads only
      """
      One player is in the world:
      Bob, in Well Square.
      """

  Scenario: Everybody in the world, by name, with their place and their rank
    Given Carl is in "The Shed"
    And Bob and Ann are in "Well Square"
    And a player "Eve" who is an admin
    When Bob types "who"
    Then Bob reads only
      """
      Four players are in the world:
      Ann, in Well Square.
      Bob, in Well Square.
      Carl, in The Shed.
      Eve (admin), in Well Square.
      """
    And Ann reads nothing
    When Carl types "quit"
    And Bob types "who"
    Then Bob reads "Three players are in the world:"
    And Bob reads no line with "Carl"

  Scenario: A crowd is told by its names alone
    Given 40 others are in "The Shed"
    And Bob is in "Well Square"
    When Bob types "who"
    Then Bob reads "41 players are in the world:"
    And Bob reads a line with "Bob, Walkera, Walkerb, "
    And Bob reads no line with "The Shed"
