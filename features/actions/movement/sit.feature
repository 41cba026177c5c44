Feature: Sitting down

  Scenario: Everybody sees it, and whoever looks later
    Given Bob and Ann are in "The Shed"
    When Bob types "sit"
    Then Bob reads only "You sit down."
    And Ann reads only "Bob sits down."
    When Ann types "look"
    Then Ann reads "Bob is sitting here."
    When Bob types "sit down"
    Then Bob reads only "You are sitting already."
    And Ann reads nothing

  Scenario: There is nothing to sit on but the ground
    Given Bob and Ann are in "The Shed"
    When Bob types "sit on oven"
    Then Bob reads only 'You see no "oven" here.'
    And Ann reads nothing
