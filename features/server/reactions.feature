Feature: Mobiles and things react to what happens around them

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: Somebody answers when they are spoken to
    Given the goose reacts by
      """
      script: goose
      about: It honks.
      reactions:
        honk:
          on: say
          said: [honk, "good goose"]
          do:
            - say: Honk, {actor}.
            - emote: ruffles its feathers.
      """
    When Bob types "say What a GOOD, goose!"
    Then Bob reads in this order
      """
      You exclaim, "What a GOOD, goose!"
      A grey goose says, "Honk, Bob."
      A grey goose ruffles its feathers.
      """
    And Ann reads 'A grey goose says, "Honk, Bob."'
    When Bob types "say What a goose"
    Then Bob reads only 'You say, "What a goose."'

  Scenario: A condition decides
    Given the goose reacts by
      """
      script: goose
      about: It wants apples.
      reactions:
        hungry:
          on: enter
          if: actor.kind == "player" && !actor.carries("apple")
          do:
            - tell: The goose looks at your empty hands.
      """
    And Bob is in "Saddler's Lane"
    When Bob types "south"
    Then Bob reads "The goose looks at your empty hands."
    And Ann reads no line with "empty hands"
    When Bob types "get apple"
    And Bob types "north"
    And Bob types "south"
    Then Bob reads no line with "empty hands"

  Scenario: What is given can be answered, and be gone
    Given the goose reacts by
      """
      script: goose
      about: It eats.
      reactions:
        eat:
          on: give
          if: item.is("apple") && target.is("goose")
          do:
            - delete: item
            - make: { item: egg, name: a golden egg, description: It is warm., to: actor }
            - tell: The goose lays something into your hand.
      """
    When Bob types "get apple"
    And Bob types "give apple to goose"
    Then Bob reads "The goose lays something into your hand."
    And Bob has "golden egg"
    And Bob has no "red apple"
    When Bob types "get apple"
    And Bob types "give apple to goose"
    Then Bob reads "The goose lays something into your hand."
    And Bob carries 5 things

  Scenario: Two who answer each other come to an end
    Given the goose reacts by
      """
      script: goose
      about: It answers everything.
      reactions:
        honk:
          on: say
          do:
            - say: Honk.
      """
    And the statue reacts by
      """
      script: statue
      about: It answers everything too.
      reactions:
        echo:
          on: say
          do:
            - say: Echo.
      """
    When Bob types "say hello"
    Then Bob reads at most 12 lines with "Honk"
    And the log tells of a reaction with "answers to answers were left out"

  Scenario: Two who answer each other after a pause come to an end as well
    Given the goose reacts by
      """
      script: goose
      about: It answers everything.
      reactions:
        honk:
          on: say
          if: actor.kind == "mobile" || actor.kind == "player"
          do:
            - wait: 1
            - say: Honk.
      """
    And a second goose reacts by "goose"
    When Bob types "say hello"
    And 60 seconds go by
    Then nothing is due any more
    And the log tells of a reaction with "answers to answers were left out"

  Scenario: Somebody who follows comes along
    Given the goose reacts by
      """
      script: goose
      about: It is fond of people.
      reactions:
        come:
          on: say
          said: [come]
          do: [{ follow: actor }]
        stay:
          on: say
          said: [stay]
          do: [{ unfollow: true }]
      """
    When Bob types "say come"
    Then Bob reads "A grey goose begins to follow you."
    When Bob types "north"
    Then Bob reads "A grey goose comes in from the south."
    And Ann reads "A grey goose leaves north."
    When Bob types "say stay"
    And Bob types "south"
    Then Bob reads no line with "goose comes"

  Scenario: Time goes by only where somebody is near
    Given the goose reacts by
      """
      script: goose
      about: It is restless.
      reactions:
        stretch:
          on: tick
          every: 10
          do: [{ emote: stretches its neck. }]
      """
    When 30 seconds go by
    Then Bob reads 3 lines with "stretches its neck"

  Scenario: A quest is kept with the player
    Given the goose reacts by
      """
      script: goose
      about: It has a wish.
      reactions:
        begin:
          on: say
          said: [wish]
          if: actor.quest("ring") == ""
          do:
            - quest: { name: ring, stage: begun, title: The lost ring, task: Find the ring of the goose. }
        end:
          on: say
          said: [ring]
          if: actor.quest("ring") == "begun"
          do:
            - quest: { name: ring, stage: found, title: The lost ring, task: You found it., done: true }
      """
    When Bob types "say a wish"
    Then Bob reads "Quest: The lost ring."
    And Bob reads "Find the ring of the goose."
    When Bob types "say a wish"
    Then Bob reads no line with "Quest"
    When Bob types "quests"
    Then Bob reads "The lost ring: Find the ring of the goose."
    When Bob types "say the ring"
    Then Bob reads "Quest finished: The lost ring."
    When Ann types "say the ring"
    Then Ann reads no line with "Quest"
    When Ann types "quests"
    Then Ann reads only "You have no quests."

  Scenario: What cannot be answered is told to the builder who is there
    Given a player "Eve" who is a builder
    And the goose reacts by
      """
      script: goose
      about: It cannot count.
      reactions:
        count:
          on: say
          if: 1 / (hour - hour) == 1
          do: []
      """
    When Eve types "say one"
    Then Eve reads a line with "goose.yaml:4: reaction count: division by zero"
    And Bob reads no line with "division"
    And the log tells of a reaction with "division by zero"
