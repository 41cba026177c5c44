Feature: What is heard and felt of things that change hands

  Background:
    Given Bob, Ann and Eve are in "Well Square"
    And Bob carries "a stone"

  Scenario: A thing that falls is heard
    Given Ann is blind
    When Bob types "drop stone"
    Then Ann reads only "You hear a thud."
    And Eve reads only "Bob drops a stone."

  Scenario: What is put into one's hands is felt
    Given Ann is blind and deaf
    When Bob types "give stone to Ann"
    Then Ann reads only "Someone puts something into your hands."
    And Eve reads only "Bob gives a stone to Ann."
