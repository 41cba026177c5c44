Feature: Leaving the game

  Background:
    Given Bob and Ann are in "The Shed"

  Scenario: Everybody sees it, and the connection ends
    When Bob types "quit"
    Then Bob reads only "Until next time. Everything you did is kept."
    And Ann reads only "Bob vanishes in a plume of smoke."
    And Bob is not connected any more
    When Ann types "look"
    Then Ann reads no line with "Bob"

  Scenario: Whoever comes back finds place and things again
    Given Bob carries "a rope"
    When Bob types "quit"
    And Bob comes back
    Then Ann reads only "Bob appears in a plume of smoke."
    And Bob stands in "The Shed"
    And Bob has "rope"
    And Bob reads "The Shed"

  Scenario: It must be typed whole
    When Bob types "qui"
    Then Bob reads only 'You do not know how to "qui". Did you mean quit?'
    And Ann reads nothing

  Scenario: What is typed behind it is not done any more
    When Bob types these lines in one go
      """
      quit
      say I am still here
      get all
      north
      """
    Then Bob reads only "Until next time. Everything you did is kept."
    And Ann reads only "Bob vanishes in a plume of smoke."
