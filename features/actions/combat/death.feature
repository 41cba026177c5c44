Feature: Death, and what comes after

  Background:
    Given Bob, Ann and Carl are in "Well Square"

  Scenario: A player dies, is looted, and comes back
    Given Ann carries "a rope"
    And Ann has 5 points of health
    When Bob types "punch ann"
    Given chance decides for a hit
    When the blow lands
    Then Bob reads "The last bit of spark fades from Ann's eyes, and she falls down dead."
    And Ann reads "Your vision fades, and everything goes dark. You are dead."
    When Ann types "north"
    Then Ann reads only "You are dead. You can't do much of anything."
    When Ann types "health"
    Then Ann reads only "You are dead."
    When Bob types "look"
    Then Bob reads "The corpse of Ann lies here."
    And Bob reads no line with "Ann is here"
    When Bob types "punch ann"
    Then Bob reads only "You cannot attack the corpse of Ann."
    When Bob types "get all from corpse"
    Then Bob reads only "You take a short sword and a rope out of the corpse of Ann."
    When 5 seconds go by
    Then Ann reads "A warm golden light surrounds you. You live again."
    And Ann reads "Well Square"
    And Bob reads "Ann steps out of a golden light."
    When Ann types "health"
    Then Ann reads only "You are in full health."
    When Ann types "inventory"
    Then Ann reads only
      """
      You are carrying nothing.
      You are wearing a linen shirt on your torso, a pair of woollen trousers on your legs and a pair of leather shoes on your feet.
      """

  Scenario: A corpse crumbles in the end, and what nobody took lies there
    Given Ann carries "a rope"
    And Ann has 5 points of health
    When Bob types "punch ann"
    Given chance decides for a hit
    When the blow lands
    And 599 seconds go by
    And Bob types "look"
    Then Bob reads "The corpse of Ann lies here."
    When 1 seconds go by
    Then Bob reads only "The corpse of Ann crumbles to dust, and leaves a short sword and a rope behind."
    And 1 "rope" lies in "Well Square"
    When Bob types "look"
    Then Bob reads no line with "corpse"

  Scenario: A mobile dies and comes back at its time
    Given the goose has 5 points of health
    And chance decides for the first way, a hit
    When Bob types "punch goose"
    And the blow lands
    Then Bob reads "The last bit of spark fades from the grey goose's eyes, and it falls down dead."
    And Bob reads no line with "at you"
    When Bob types "look"
    Then Bob reads "The corpse of a grey goose lies here."
    And Bob reads no line with "patrols"
    When 899 seconds go by
    And Bob types "look goose"
    Then Bob reads only 'You see no "goose" here.'
    When 1 seconds go by
    Then Bob reads only "A grey goose is here again, as if nothing had happened."
    And nothing is due any more

  Scenario: Who leaves while dead comes back alive
    Given Ann has 5 points of health
    And chance decides for a hit
    When Bob types "punch ann"
    And the blow lands
    And Ann types "quit"
    Then Bob reads no line with "smoke"
    When 10 seconds go by
    And Ann comes back
    And Ann types "health"
    Then Ann reads only "You are in full health."
