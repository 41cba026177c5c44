Feature: Standing up

  Scenario: Everybody sees it
    Given Bob and Ann are in "The Shed"
    When Bob types "stand"
    Then Bob reads only "You are standing already."
    And Ann reads nothing
    When Bob types "sit"
    And Bob types "stand up"
    Then Bob reads only "You stand up."
    And Ann reads only "Bob stands up."
    When Ann types "look"
    Then Ann reads "Bob is here."

  Scenario: There is nothing to stand on but the ground
    Given Bob and Ann are in "The Shed"
    When Bob types "stand on oven"
    Then Bob reads only "Usage: stand"
    And Ann reads nothing
