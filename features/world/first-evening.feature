Feature: A first evening in Lowwater

  Background:
    Given the world that is shipped

  Scenario: A newcomer is met, and led on by what they read
    When Bob comes into the world for the first time
    And 10 seconds go by
    Then Bob has read "wield sword"
    When Bob does what he has read: "wield sword"
    And Bob does what he has read: "north"
    And Bob does what he has read: "east"
    And 5 seconds go by
    And Bob does what he has read: 'say "yes"'
    And 5 seconds go by
    Then Bob has "leather apron"
    When Bob does what he has read: "wear apron"
    And Bob does what he has read: "open trapdoor"
    And Bob does what he has read: "down"
    Then Bob stands in "The Flour Store"
    When Bob does what he has read: "quests"
    Then Bob reads a line with "A rat in the flour"
    When Bob does what he has read: "slash rat" until he reads "A rat in the flour"
    Then Bob reads "The rat is dead. Go up and tell Odile."
    When Bob does what he has read: "up"
    Then Bob reads "Quest finished: A rat in the flour."
    And Bob has "honey bun"
    When Bob types "skills"
    Then Bob reads a line with "sword"
    And less than 600 seconds have gone by

  Scenario: The bell of the Encounter is brought home
    Given Bob is in "The Fishing Quay"
    When Bob types "say I would go somewhere dark"
    And 10 seconds go by
    Then Bob has read "get lantern"
    When Bob does what he has read: "get lantern"
    And Bob does what he has read: "light lantern"
    And Bob does what he has read: "west"
    And Bob types "west"
    And Bob types "north"
    Then Bob stands in "The Culvert"
    When Bob types "west"
    Then Bob stands in "The Culvert"
    When Bob types "look scratches"
    And Bob does what he has read: "pull lever"
    And Bob types "west"
    Then Bob stands in "Behind the Grating"
    When Bob types these lines in one go
      """
      down
      down
      west
      southwest
      south
      east
      north
      """
    Then Bob stands in "The Captain's Cabin"
    When Bob types "get bell"
    And Bob types these lines in one go
      """
      south
      west
      west
      southwest
      northwest
      east
      east
      """
    Then Bob stands in "The Fishing Quay"
    When 2 seconds go by
    And Bob types "give bell to Hester"
    And 5 seconds go by
    Then Bob reads a line with "Now somebody looks out for you too"
    And Bob has "bracelet of blue twine"
    When Bob types "quests"
    Then Bob reads "The bell of the Encounter: finished."

  Scenario: The eel is dangerous to those who stay
    Given Bob is in "The Seal Ledge"
    When Bob types "east"
    Then Bob has read "Something as thick as a mast turns over under the surface."
    When 7 seconds go by
    Then Bob reads a line with "black conger"
    And the conger is fighting

  Scenario: The helper answers in three lines to one who says readme
    When Bob comes into the world for the first time
    And Bob types "say readme"
    And 12 seconds go by
    Then Bob has read "pulls a rolled sheet out of his beard."
    And Bob has read "it is all written down"
    And Bob has read "puts the sheet back."

  Scenario: A goose can be bribed
    Given Bob is in "Well Square"
    When Bob types "get apple"
    And Bob types "give apple to goose"
    Then Bob reads "A grey goose begins to follow you."
    When Bob types "north"
    Then Bob reads "A grey goose comes in from the south."

  Scenario: In the dark one sees nothing, and with a lantern everything
    Given Bob is in "The Wet Stair"
    When Bob types "look"
    Then Bob reads no line with "Thirty steps"
