Feature: Going back

  Scenario: One goes back to where one was
    Given Bob is in "Well Square"
    When Bob types "back"
    Then Bob reads only "You have come from nowhere yet."
    When Bob types "north"
    And Bob types "back"
    Then Bob stands in "Well Square"
    When Bob types "back"
    Then Bob stands in "Saddler's Lane"

  Scenario: There is not always a way back
    Given Bob is in "The Crossing"
    When Bob types "north"
    And Bob types "back"
    Then Bob reads only "No way leads back from here."

  Scenario: Whoever has said that they are right back tells so when they are
    Given Bob and Ann are in "Well Square"
    When Bob types "north"
    And Bob types "south"
    And Bob types "brb"
    And Bob types "back"
    Then Ann reads only 'Bob happily announces, "I\'m back!"'
    And Bob stands in "Well Square"
    When Bob types "back"
    Then Bob stands in "Saddler's Lane"
    When Bob types "brb"
    And Bob types "return"
    Then Bob stands in "Well Square"
    When Bob types "back home"
    Then Bob reads only 'You see nobody called "home" here.'
