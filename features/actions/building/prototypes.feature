Feature: Making things from prototypes

  Background:
    Given the prototype file "kitchen"
      """
      prototypes:
        - item: bun
          name: a currant bun
          count: 3
          food: { satiety: 10, by: eat }
          description: It is sticky.
        - container: basket
          name: a wicker basket
          description: It creaks.
          contents: [{ item: egg, name: a brown egg, description: It is warm. }]
        - mobile: hen
          name: a red hen
          gender: she
          health: 20
          respawn: 60
          description: She has no time.
      """
    And a player "Eve" who is a builder
    And Eve and Bob are in "The Shed"
    And Eve types "areload prototypes"

  Scenario: A container with what is in it, and it is all there
    When Eve types "acreate basket"
    Then Eve reads "There is a flash of light, and a wicker basket is here."
    And Eve reads a line with "Its id is new-"
    And Bob reads only "There is a flash of light, and a wicker basket is here."
    When Bob types "get egg from basket"
    Then Bob reads only "You take a brown egg out of a wicker basket."
    When Eve types "acreate basket"
    And Bob types "get egg from 2.basket"
    Then Bob reads only "You take a brown egg out of a wicker basket."

  Scenario: Several at once, with all that they can do
    When Eve types "ac bun"
    Then Bob reads only "There is a flash of light, and three currant buns are here."
    And Eve reads a line with "Their ids are new-"
    When Bob types "get bun"
    And Bob types "eat bun"
    Then Bob reads only "You are too full to eat anything."
    And Bob has "currant bun"

  Scenario: A mobile; and it can be taken back
    When Eve types "acreate hen"
    Then Bob reads only "There is a flash of light, and a red hen is here."
    When Eve types "aundo"
    And Bob types "look hen"
    Then Bob reads a line with "hen"
    And Bob reads no line with "no time"

  Scenario: What there is
    When Eve types "alist prototypes"
    Then Eve reads only
      """
      Type acreate <prototype> to make one of these:
      bun: 3 times a currant bun (item)
      basket: a wicker basket (container)
      hen: a red hen (mobile)
      """
    When Eve types "acreate dragon"
    Then Eve reads only 'There is no prototype "dragon"; "alist prototypes" shows those that there are.'
    And Bob reads nothing

  Scenario: Read anew while people play
    Given Eve types "acreate hen"
    And the prototype file "kitchen"
      """
      prototypes:
        - item: cake
          name: a honey cake
          description: It is sticky too.
      """
    When Eve types "areload prototypes"
    Then Eve reads only "The prototypes were read anew: 1."
    And Bob reads nothing
    When Eve types "acreate cake"
    Then Bob reads only "There is a flash of light, and a honey cake is here."
    When Bob types "look"
    Then Bob reads "A red hen is here."

  Scenario: One who makes a mistake reads where, and all stays as it was
    Given the prototype file "kitchen"
      """
      prototypes:
        - item: cake
          name: a honey cake
      """
    When Eve types "areload prototypes"
    Then Eve reads "There are mistakes, so all stays as it was."
    And Eve reads a line with "kitchen.yaml:2:5: prototypes[1].description is missing"
    When Eve types "acreate hen"
    Then Bob reads only "There is a flash of light, and a red hen is here."

  Scenario: A mobile carries what its prototype says, and has it again when it comes back
    Given the prototype file "wild"
      """
      prototypes:
        - mobile: fox
          name: a red fox
          gender: it
          health: 5
          respawn: 60
          carries: [feather]
          description: It has been somewhere.
        - item: feather
          name: a white feather
          description: It is a goose's.
      """
    When Eve types "areload prototypes"
    And Eve types "acreate fox"
    Given chance decides for the first way, a hit
    When Bob types "punch fox"
    And the blow lands
    And Bob types "get all from corpse"
    Then Bob reads "You take a white feather out of the corpse of a red fox."
    When 60 seconds go by
    Then Bob reads a line with "A red fox is here again"
    Given chance decides for the first way, a hit
    When Bob types "punch fox"
    And the blow lands
    And Bob types "get all from 2.corpse"
    Then Bob reads "You take a white feather out of the corpse of a red fox."
    When Bob types "inventory"
    Then Bob reads a line with "two white feathers"
    When Eve types "alint here"
    Then Eve reads no line with "carries something"
    Given the prototype file "wild"
      """
      prototypes: []
      """
    When Eve types "areload prototypes"
    And 60 seconds go by
    And Eve types "alint here"
    Then Eve reads a line with "carries something that is no prototype: feather."

  Scenario: What is carried and is no prototype
    Given the prototype file "wild"
      """
      prototypes:
        - mobile: fox
          name: a red fox
          gender: it
          carries: [feather]
          description: It has been somewhere.
      """
    When Eve types "areload prototypes"
    Then Eve reads a line with 'wild.yaml:5:5: prototypes[1].carries names "feather", which is no prototype'
