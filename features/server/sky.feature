Feature: The sky over the world

  Scenario: Those who are outside, awake and see read that the sun rises
    Given Bob, Ann and Eve are in "Well Square"
    And Carl is in "The Hall"
    And Ann is blind
    When Eve types "sleep"
    And 600 seconds go by
    Then Bob reads "A pale light grows in the east."
    And Ann, Carl and Eve read no line with "light"
    When 300 seconds go by
    Then Bob reads only "The sun rises over the horizon."
    When 800 seconds go by
    And 100 seconds go by
    Then Bob reads only "The sun stands at its highest: it is noon."
