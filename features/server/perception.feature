Feature: Everybody perceives what their senses tell them

  Background:
    Given Bob, Ann and Eve are in "Well Square"

  Scenario: Who sees nothing reads nothing of what is only seen
    Given Ann is blind
    When Bob types "get apple"
    Then Bob reads only "You take a red apple."
    And Eve reads only "Bob takes a red apple."
    And Ann reads nothing

  Scenario: Who sees nothing hears somebody speak
    Given Ann is blind
    When Bob types "say hello"
    Then Eve reads only 'Bob says, "Hello."'
    And Ann reads only 'Someone says, "Hello."'

  Scenario: Who hears nothing sees lips move
    Given Ann is deaf
    When Bob types "say hello"
    Then Ann reads only "Bob moves his lips."

  Scenario: Who neither sees nor hears reads nothing
    Given Ann is blind and deaf
    When Bob types "say hello"
    Then Ann reads nothing

  Scenario: One who acts always knows what they do
    Given Bob is blind and deaf
    When Bob types "say hello"
    Then Bob reads only 'You say, "Hello."'
