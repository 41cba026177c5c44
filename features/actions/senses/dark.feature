Feature: The dark, and what gives light

  Background:
    Given Bob and Ann are in "The Vault"

  Scenario: Nobody sees anything in the dark
    When Bob types "look"
    Then Bob reads only
      """
      It is too dark here to see anything.
      [Exits: west (iron door, closed)]
      """
    When Bob types "look eye"
    Then Bob reads only "It is too dark here to see anything."
    When Bob types "get eye"
    Then Bob reads only 'You see no "eye" here.'
    When Bob types "read eye"
    Then Bob reads only "It is too dark here to see anything."
    When Bob types "bow"
    Then Ann reads nothing
    When Bob types "say hello"
    Then Ann reads only 'Someone says, "Hello."'

  Scenario: A lamp is found by touch, and shows the room to everybody
    When Bob types "light lamp"
    Then Bob reads only "You light the small lamp."
    And Ann reads only "Bob lights the small lamp."
    When Ann types "look"
    Then Ann reads "The Vault"
    And Ann reads "Bob is here."
    When Ann types "light lamp"
    Then Ann reads only "The small lamp is lit already."
    When Ann types "extinguish lamp"
    And Ann types "look"
    Then Ann reads "It is too dark here to see anything."
    When Ann types "douse lamp"
    Then Ann reads only "The small lamp is not lit."
    When Bob types "light eye"
    Then Bob reads only "You cannot light the glass eye."
    When Bob types "extinguish eye"
    Then Bob reads only "You cannot put out the glass eye."
    When Bob types "light moon"
    Then Bob reads only 'You see no "moon" here.'

  Scenario: Who is blind sees nothing in any light
    Given Bob is blind
    When Bob types "look"
    Then Bob reads "You can see nothing, for you are blind."

  Scenario: Builders see in the dark
    Given a player "Eve" who is a builder
    And Eve is in "The Vault"
    When Eve types "look"
    Then Eve reads "The Vault"

  Scenario: The place itself is told of the land
    Given Bob is in "The Hall"
    When Bob types "look here"
    Then Bob reads "You are under a roof."
