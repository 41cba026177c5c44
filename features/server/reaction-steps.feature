Feature: What those who react can do

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: They send people elsewhere, and things, and themselves
    Given the goose reacts by
      """
      script: goose
      about: It is a wizard.
      reactions:
        away:
          on: say
          said: [away]
          do:
            - teleport: { who: actor, to: town/lane }
            - teleport: { who: me, to: town/lane }
        nowhere:
          on: say
          said: [nowhere]
          do:
            - teleport: { who: actor, to: town/nowhere }
        item:
          on: drop
          do:
            - teleport: { who: item, to: town/lane }
      """
    When Bob types "get apple"
    And Bob types "drop apple"
    Then 1 "red apple" lies in "Saddler's Lane"
    When Bob types "say nowhere"
    Then Bob stands in "Well Square"
    When Bob types "say away"
    Then Bob stands in "Saddler's Lane"
    And Bob reads "Saddler's Lane"
    And Bob reads "A grey goose appears."
    And Ann reads "Bob vanishes."
    And Ann reads "A grey goose vanishes."

  Scenario: They make others who react, and themselves be gone
    Given the reaction file "squeak"
      """
      script: squeak
      about: It squeaks.
      reactions:
        squeak:
          on: say
          said: [squeak]
          if: actor.kind == "player"
          do: [{ say: Squeak. }]
      """
    And the goose reacts by
      """
      script: goose
      about: It hatches.
      reactions:
        hatch:
          on: say
          said: [hatch]
          do:
            - make: { mobile: duckling, name: a yellow duckling, description: Small., gender: it, reactions: [squeak], most: 2 }
            - make: { item: shell, name: a broken shell, description: Two halves. }
            - show: The shell breaks.
        gone:
          on: say
          said: [gone]
          do:
            - delete: shell
            - delete: me
            - say: I am not here.
      """
    When Bob types "say hatch"
    Then Bob reads "The shell breaks."
    And Ann reads "The shell breaks."
    And 1 "broken shell" lies in "Well Square"
    When Bob types "say hatch"
    And Bob types "say hatch"
    And Bob types "say squeak"
    Then Bob reads 2 lines with "duckling says"
    When Bob types "say gone"
    Then Bob reads no line with "not here"
    And 0 "broken shell" lie in "Well Square"
    When Bob types "look goose"
    Then Bob reads a line with "You see no "

  Scenario: They choose, and walk about in their area
    Given the goose reacts by
      """
      script: goose
      about: It has moods.
      reactions:
        mood:
          on: say
          said: [mood]
          do:
            - if: actor.name == "Bob"
              then: [{ say: It is Bob. }]
              else: [{ say: It is somebody else. }]
            - random_act:
                - say: Either this.
                - [{ say: Or that. }]
            - with_prob: 100
              do: [{ whisper: Always. }]
        walk:
          on: say
          said: [walk]
          do:
            - random_move: 100
      """
    When Ann types "say mood"
    Then Bob reads 'A grey goose says, "It is somebody else."'
    When Bob types "say mood"
    Then Bob reads 'A grey goose says, "It is Bob."'
    And Bob reads a line with "Always."
    When Bob types "say walk"
    Then Bob reads a line with "A grey goose leaves"

  Scenario: The deaf among them hear nothing, and rooms hear everything
    Given the goose reacts by
      """
      script: goose
      about: It listens.
      reactions:
        hear:
          on: [say, sit]
          do: [{ emote: nods. }]
      """
    And "Well Square" reacts by
      """
      script: square
      about: It listens too.
      reactions:
        hear:
          on: say
          do:
            - show: The well echoes.
            - say: I am a room and cannot speak.
        clock:
          on: hour
          do: [{ show: Somewhere a clock strikes. }]
      """
    And the goose is deaf
    When Bob types "say hello"
    Then Bob reads no line with "nods"
    And Bob reads "The well echoes."
    And Bob reads no line with "cannot speak"
    When Bob types "sit"
    Then Bob reads "A grey goose nods."
    When 60 seconds go by
    Then Bob reads 1 lines with "clock strikes"
