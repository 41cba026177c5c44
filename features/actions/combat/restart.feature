Feature: A fight outlives the server

  Background:
    Given a world on disk
    And Bob and Ann are in "Well Square"

  Scenario: A blow that was begun lands once, and who was cut off is out of the fight
    Given chance decides for the first way
    When Bob types "punch goose"
    And the power is cut and the server started again
    And 3 seconds go by
    Then nothing is due any more
    When Bob comes back
    And Bob types "status"
    Then Bob reads a line with "You have 100 of 100 points of health"
    Given chance decides for the first way
    When Bob types "punch goose"
    Then Bob reads "You swing a clenched fist at a grey goose."

  Scenario: The dead come back at their time, even if the server was away then
    Given the goose has 5 points of health
    And chance decides for the first way, a hit
    When Bob types "punch goose"
    And the blow lands
    And the server is stopped, and started again after 100 seconds
    And Bob comes back
    Then Bob reads "The corpse of a grey goose lies here."
    When the server is stopped, and started again after 800 seconds
    And Bob comes back
    Then Bob reads "A grey goose patrols the edge of the well."
    And Bob reads no line with "corpse"
    And nothing is due any more
