Feature: How one is

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: Health in words, which comes back by itself
    Given Bob has <points> points of health
    When Bob types "health"
    Then Bob reads only "You are <words>."
    And Ann reads nothing

    Examples:
      | points | words                                  |
      | 100    | in full health                         |
      | 99     | a bit bruised                          |
      | 85     | a little beat up                       |
      | 70     | slightly injured                       |
      | 60     | quite injured                          |
      | 50     | slightly wounded                       |
      | 40     | wounded in several places              |
      | 30     | heavily wounded                        |
      | 20     | bleeding profusely and in serious pain |
      | 10     | nearly dead                            |
      | 1      | nearly dead                            |

  Scenario: Ten points of health in half a minute
    Given Bob has 40 points of health
    When 27 seconds go by
    And Bob types "health"
    Then Bob reads only "You are wounded in several places."
    When 3 seconds go by
    And Bob types "health"
    Then Bob reads only "You are slightly wounded."

  Scenario: One gets hungry, and food helps
    When Bob types "satiety"
    Then Bob reads only "You are completely stuffed."
    When 1500 seconds go by
    And Bob types "look"
    And 1500 seconds go by
    And Bob types "hunger"
    Then Bob reads only "You are slightly hungry."
    Given Bob carries food "a loaf of bread" worth 40 points
    When Bob types "eat loaf"
    Then Bob reads only
      """
      You eat a loaf of bread.
      You are full and happy.
      """
    And Ann reads only "Bob eats a loaf of bread."
    And Bob has no "loaf of bread"
    When 1500 seconds go by
    And Bob types "look"
    And 1500 seconds go by
    And Bob types "look"
    And 1500 seconds go by
    And Bob types "satiety"
    Then Bob reads only "You are very hungry."

  Scenario: Who is away does not get hungry
    When Bob types "quit"
    And 30000 seconds go by
    And Bob comes back
    And Bob types "satiety"
    Then Bob reads only "You are completely stuffed."

  Scenario: All of it at once
    Given Bob has 55 points of health
    When Bob types "sit"
    And Bob types "st"
    Then Bob reads only
      """
      You are slightly wounded and completely stuffed.
      You have 55 of 100 points of health, 100 of 100 of stamina and 100 of 100 of fortitude.
      You are sitting.
      """

  Scenario Outline: What cannot be eaten or drunk
    Given Bob carries food "a loaf of bread" worth 40 points
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line       | answer                          |
      | eat        | Usage: eat <food>               |
      | drink      | Usage: drink <drink>            |
      | eat cake   | You see no "cake" here.         |
      | eat coin   | You cannot eat that.            |
      | drink loaf | You cannot drink that.          |
      | eat loaf   | You are too full to eat anything. |

  Scenario: What one has learned
    When Bob types "skills"
    Then Bob reads only "You have learned nothing yet. You learn by doing."
    Given chance decides for a hit
    When Bob types "punch ann"
    And the blow lands
    Then Bob reads 'You begin to learn the skill "punch".'
    When Bob types "skills"
    Then Bob reads only "punch, level 1: striking with your fists. 10 % of the way to level 2; 9,000 points are missing, and you have 1,000."
    Given chance decides for a hit
    And Bob has 9500 points in punch
    When Bob types "punch ann"
    And the blow lands
    Then Bob reads 'Your skill "punch" has reached level 2.'
