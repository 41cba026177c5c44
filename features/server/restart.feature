Feature: Everything is found again

  Background:
    Given a world on disk
    And Bob and Ann are in "Well Square"

  Scenario: After a stop in good order
    When Bob types these lines in one go
      """
      get all
      put all.apple in chest
      north
      sit
      """
    And Ann types "tell Bob hello"
    And the server is stopped and started again
    Then Bob and Ann read "The server stops now. Everything you did is kept. Goodbye."
    And Bob and Ann are not connected any more
    And the world is as it was
    And 0 "copper coin" lie in "Well Square"
    When Bob comes back
    Then Bob stands in "Saddler's Lane"
    And Bob has "copper coin"
    When Bob types "south"
    Then Bob reads only "You have to stand up first."
    When Ann comes back
    And Ann types "look in chest"
    Then Ann reads only "In the iron chest you see two candles and a red apple."

  Scenario: After a power cut, all that was told
    When Bob types "get coin"
    And Bob types "north"
    Then Bob reads "Saddler's Lane"
    When the power is cut and the server started again
    And Bob comes back
    Then Bob stands in "Saddler's Lane"
    And Bob has "copper coin"
    And 0 "copper coin" lie in "Well Square"
    When Bob types "who"
    Then Bob reads "One player is in the world:"

  Scenario: After a power cut, nothing of what nobody was told
    Given the disk is held up
    When Bob types "get coin"
    And Bob types "north"
    Then Bob reads nothing
    When the power is cut and the server started again
    And Bob comes back
    Then Bob stands in "Well Square"
    And Bob has no "copper coin"
    And 1 "copper coin" lies in "Well Square"

  Scenario: What builders made is there as well
    Given a player "Eve" who is a builder
    When Eve types "acreate room The Loft"
    And Eve makes an exit "up" to "The Loft"
    And Eve types "adesc here It is raining."
    And Eve types "adelete goose"
    And the server is stopped and started again
    Then the world is as it was
    When Bob comes back
    Then Bob reads "It is raining."
    And Bob reads no line with "goose"
    When Bob types "up"
    Then Bob reads "The Loft"
