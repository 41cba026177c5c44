Feature: areact and areload

  Background:
    Given the reaction file "honk"
      """
      script: honk
      about: It honks.
      reactions:
        honk:
          on: say
          do: [{ say: Honk. }]
        wake:
          on: init
          do: [{ emote: pricks up its head. }]
      """
    And a player "Eve" who is a builder
    And Bob and Eve are in "Well Square"

  Scenario: A builder lets somebody react
    When Eve types "areact load goose honk"
    Then Eve reads "The grey goose reacts by honk now."
    And Bob reads only "A grey goose pricks up its head."
    When Bob types "say hello"
    Then Bob reads 'A grey goose says, "Honk."'
    When Eve types "areact show goose"
    Then Eve reads "honk: It honks."
    And Eve reads a line with "honk: on say"
    When Eve types "areact load goose honk"
    Then Eve reads only "The grey goose: It reacts by that file already."
    When Eve types "areact clear goose"
    Then Eve reads only "The grey goose reacts to nothing any more."
    When Bob types "say hello"
    Then Bob reads only 'You say, "Hello."'
    When Eve types "areact show goose"
    Then Eve reads only "A grey goose reacts to nothing."
    When Eve types "areact clear goose"
    Then Eve reads only "The grey goose: It reacts to nothing."

  Scenario: Many at once, and the room itself
    When Eve types "areact load all mobile honk"
    Then Eve reads "The grey goose reacts by honk now."
    When Eve types "areact show all"
    Then Eve reads "honk: It honks."
    When Eve types "areact load here honk"
    Then Eve reads "Well Square reacts by honk now."
    When Eve types "areact load me honk"
    Then Eve reads only "Eve: Players and areas react to nothing."

  Scenario: What there is not
    When Eve types "areact load goose purr"
    Then Eve reads only
      """
      There is no reaction file purr; "areload reactions" reads new ones.
      There are: honk.
      """
    When Eve types "areact load unicorn honk"
    Then Eve reads only "There is nothing like that."
    When Eve types "areact load goose"
    Then Eve reads a line with "Usage: areact load"
    When Bob types "areact show goose"
    Then Bob reads a line with "You do not know how to"

  Scenario: Files are read anew while people play
    Given Eve types "areact load goose honk"
    And the reaction file "honk"
      """
      script: honk
      about: It quacks now.
      reactions:
        quack:
          on: say
          do: [{ say: Quack. }]
      """
    When Eve types "areact reload goose"
    Then Eve reads only "The reactions were read anew: 1 file."
    And Bob reads nothing
    When Bob types "say hello"
    Then Bob reads 'A grey goose says, "Quack."'

  Scenario: One who makes a mistake reads where, and all stays as it was
    Given Eve types "areact load goose honk"
    And the reaction file "honk"
      """
      script: honk
      about: It quacks now.
      reactions:
        quack:
          on: say
          if: actor.nose == "red"
          do: [{ say: Quack. }]
      """
    When Eve types "areload reactions"
    Then Eve reads "There are mistakes, so all stays as it was."
    And Eve reads a line with "honk.yaml:6:5: reactions.quack.if cannot be understood: No such key: nose (at character 7)"
    When Bob types "say hello"
    Then Bob reads 'A grey goose says, "Honk."'

  Scenario: A file that is gone
    Given Eve types "areact load goose honk"
    And the reaction file "honk" is gone
    When Eve types "areload reactions"
    Then Eve reads only "The reactions were read anew: 0 files."
    When Eve types "areact show goose"
    Then Eve reads only "honk: there is no such file any more."

  Scenario: The configuration is read anew
    When Eve types "areload config"
    Then Eve reads only "The configuration was read anew. Changed: nothing."
    When Eve types "areload weather"
    Then Eve reads a line with "Usage: areload reactions"

  Scenario: It speaks to whoever spoke, with a manner, and knows the words that it waits for
    Given the reaction file "honk"
      """
      script: honk
      about: It knows a word.
      reactions:
        answer:
          on: [say, sayto]
          said: [good day]
          do: [{ sayto: (softly) Good day. }]
      """
    And Eve types "areload reactions"
    And Eve types "areact load goose honk"
    When Bob types "say Good day!"
    Then Bob reads 'Softly, a grey goose says to you, "Good day."'
    And Eve reads 'Softly, a grey goose says to Bob, "Good day."'
    When Bob types "say Good night."
    Then Bob reads only 'You say, "Good night."'

  Scenario: The files there are
    When Eve types "areact list"
    Then Eve reads only "There are: honk."
    When Eve types "areact list all"
    Then Eve reads a line with "Usage: areact load"

  Scenario: A verb that only one thing has
    When Eve types "areact add coin polish"
    Then Eve reads only "The copper coin can be used with polish now."
    When Bob types "polish coin"
    Then Bob reads in this order
      """
      You polish the copper coin.
      Nothing happens.
      """
    And Eve reads only "Bob polishes the copper coin."
    When Eve types "areact add coin polish"
    Then Eve reads only "The copper coin: polish is a verb of it already."
    When Eve types "areact add coin get"
    Then Eve reads only "The copper coin: get is a word of the game already."
    When Eve types "areact add coin tick"
    Then Eve reads only "The copper coin: tick is a word of the game already."
    When Eve types "areact add coin 2x"
    Then Eve reads only "The copper coin: A verb is one word of 2 to 20 letters."
    When Eve types "areact add goose polish"
    Then Eve reads only "The grey goose: Only things have verbs of their own."
    When Eve types "areact delete coin polish"
    Then Eve reads only "The copper coin cannot be used with polish any more."
    When Bob types "polish coin"
    Then Bob reads a line with "You do not know how to"
    When Eve types "areact delete coin polish"
    Then Eve reads only "The copper coin: It has no verb polish."

  Scenario: A reaction file answers to the verb that a builder gave a thing
    Given the reaction file "shine"
      """
      script: shine
      about: It shines when it is polished.
      verbs: [polish]
      reactions:
        shine:
          on: polish
          if: actor.kind == "player"
          do:
            - tell: A face looks back at you.
            - show: The coin shines.
      """
    When Eve types "areload reactions"
    Then Eve reads a line with "2 files"
    When Eve types "areact add coin polish"
    And Eve types "areact load coin shine"
    And Bob types "polish coin"
    Then Bob reads in this order
      """
      You polish the copper coin.
      A face looks back at you.
      The coin shines.
      """
    And Eve reads "Bob polishes the copper coin."
    And Eve reads "The coin shines."
    When Eve types "areact delete coin polish"
    And Bob types "polish coin"
    Then Bob reads a line with "You do not know how to"

  Scenario Outline: A verb of one's own that a file cannot have
    Given the reaction file "shine"
      """
      script: shine
      about: It shines when it is polished.
      <verbs>
      reactions:
        shine:
          on: <on>
          do: [{ show: The coin shines. }]
      """
    When Eve types "areload reactions"
    Then Eve reads a line with '<why>'

    Examples:
      | verbs          | on     | why                                                                       |
      | verbs: [rub]   | polish | reactions.shine.on[1] "polish" is nothing that happens       |
      | verbs: [get]   | get    | shine.yaml:3:9: verbs[1] is a word of the game already                    |
      | verbs: [Rub]   | say    | shine.yaml:3:9: verbs[1] must be one word of lower-case letters           |
      | verbs: polish  | say    | shine.yaml:3:1: verbs must be a list of verbs                             |
