Feature: The light by hour

  Background:
    Given a world on disk
    And it grows dark by night
    And a player "Eve" who is a builder
    And Eve, Bob and Ann are in "Well Square"

  Scenario: In a town lamps burn by night
    When Bob types "look"
    Then Bob reads "It is night, and lamps are burning."
    And Bob reads a line with "apple"

  Scenario: Outside of towns the night hides what lies about, and nothing else
    Given Eve types "terrain here type hills"
    When Bob types "look"
    Then Bob reads "Well Square"
    And Bob reads "It is night, and without a light you cannot make out what lies about."
    And Bob reads a line with "Exits"
    And Bob reads "Ann is here."
    And Bob reads a line with "marble statue"
    And Bob reads no line with "apple"
    When Bob types "look apple"
    Then Bob reads only "It is too dark to make out more of the red apple."
    When Bob types "look statue"
    Then Bob reads no line with "too dark"
    When Bob types "get apple"
    Then Bob reads only "You take a red apple."
    And Ann reads only "Bob takes a red apple."
    When Bob types "look apple"
    Then Bob reads no line with "too dark"
    When Eve types "look"
    Then Eve reads a line with "apple"

  Scenario: A light shows what the night hides, to everybody
    Given Eve types "terrain town/square hills"
    And Eve types "goto house/vault"
    And Eve types "get lamp"
    And Eve types "goto town/square"
    When Eve types "light lamp"
    And Bob types "look"
    Then Bob reads "It is night, but there is light here."
    And Bob reads a line with "apple"

  Scenario: The light goes and comes with the hours
    When 600 seconds go by
    And Bob types "look"
    Then Bob reads "The grey light of dawn lies over everything."
    When 300 seconds go by
    And Bob types "look"
    Then Bob reads no line with "light"
    When 1800 seconds go by
    And Bob types "look"
    Then Bob reads "The light of the day is fading."
    When 300 seconds go by
    And Bob types "look"
    Then Bob reads "It is night, and lamps are burning."

  Scenario: Under a roof the hour makes no difference
    Given Bob is in "The Hall"
    When Bob types "look"
    Then Bob reads no line with "night"

  Scenario: The night stays over a restart
    Given Eve types "terrain here type hills"
    When the server is stopped and started again
    And Bob comes back
    And Bob types "look"
    Then Bob reads a line with "It is night"

  Scenario: A new day and a new month are told to all who are awake
    Given Ann is in "The Hall"
    And Eve types "sleep"
    When 3600 seconds go by
    Then Bob and Ann read "A new day begins: it is day 2 of the Tenth Month."
    And Eve reads no line with "new day"

  Scenario: What the night hides is there again by day
    Given Eve types "terrain here type hills"
    When 900 seconds go by
    And Bob types "look"
    Then Bob reads a line with "apple"
    When 2100 seconds go by
    And Bob types "look"
    Then Bob reads no line with "apple"
