Feature: A fight

  Background:
    Given Bob, Ann and Carl are in "Well Square"

  Scenario: A blow lands after two and a half seconds, and the goose strikes back
    Given chance decides for the first way, a hit, a miss, the first way
    When Bob types "punch goose"
    Then Bob reads only
      """
      You swing a clenched fist at a grey goose.
      A grey goose swings a clenched fist at you.
      """
    And Carl reads only
      """
      Bob swings a clenched fist at a grey goose.
      A grey goose swings a clenched fist at Bob.
      """
    When Bob types "kick"
    Then Bob reads only "You do not have the balance for that yet."
    When the blows land
    Then Bob reads only
      """
      Your fist lands squarely on the grey goose's torso. (8 points of health)
      You begin to learn the skill "punch".
      A grey goose misses you.
      You are in full health; the grey goose is a bit bruised.
      A grey goose swings a clenched fist at you.
      """
    And Carl reads only
      """
      Bob's fist lands squarely on the grey goose's torso.
      A grey goose misses Bob.
      A grey goose swings a clenched fist at Bob.
      """

  Scenario: People strike at each other with what they wield
    Given Bob carries a sword "a dull sword"
    When Bob types "wield dull sword"
    And Bob types "slash ann"
    Then Bob reads only "Your dull sword flashes as you slash at Ann."
    And Ann reads only "Bob's dull sword flashes as he slashes at you."
    Given chance decides for a hit
    When the blow lands
    Then Ann reads only
      """
      Bob's dull sword slashes across your torso. (9 points of health)
      You are a bit bruised; Bob is in full health.
      """
    And Ann is hurt by 9 points
    Given chance decides for a miss
    When Bob types "slash"
    Then Bob reads only "Your dull sword flashes as you slash at Ann."
    When the blow lands
    Then Bob reads only
      """
      You miss Ann.
      You are in full health; Ann is a bit bruised.
      """

  Scenario: Blows at each other land at the same moment
    When Bob types "punch ann"
    And 1 seconds go by
    And Ann types "punch bob"
    Given chance decides for a hit, a hit
    When 2 seconds go by
    Then Ann reads "Bob's fist lands squarely on your torso. (8 points of health)"
    And Ann reads "Your fist lands squarely on Bob's torso. (8 points of health)"
    And Ann reads "You are a bit bruised; Bob is a bit bruised."
    And nothing is due any more

  Scenario: Armour keeps some of it off
    Given Ann carries an outer wearable "a mail shirt" for the torso that keeps off 6 points
    When Ann types "wear mail"
    And Bob types "punch ann"
    Given chance decides for a hit
    When the blow lands
    Then Ann reads "Bob's fist lands squarely on your torso. (2 points of health)"

  Scenario Outline: Warding a blow off
    Given Ann carries a sword "a dull sword"
    When Ann types "wield dull sword"
    And Bob types "punch ann"
    Given chance decides for <chance>
    When Ann types "<line>"
    Then Ann reads only "<begin>"
    When Ann types "<line>"
    Then Ann reads only "You do not have the balance for that yet."
    When the blow lands
    Then Ann reads "<end>"
    And Carl reads "<seen>"
    And Ann reads 'You begin to learn the skill "<skill>".'

    Examples:
      | line         | chance                   | begin                                          | end                                                                    | seen                                              | skill |
      | block        | that it works            | You raise your dull sword against Bob's blow.  | You deftly block Bob's blow with your dull sword.                      | Ann deftly blocks Bob's blow with her dull sword. | block |
      | simple_block | that it fails, a hit     | You raise your dull sword against Bob's blow.  | Bob's fist lands squarely on your torso. (8 points of health)          | Bob's fist lands squarely on Ann's torso.         | block |
      | dodge        | that it works            | You watch Bob's blow, ready to step aside.     | You step aside, and Bob's blow goes past you.                          | Ann steps aside, and Bob's blow goes past her.    | dodge |
      | simple_dodge | that it fails, a miss    | You watch Bob's blow, ready to step aside.     | Bob misses you.                                                        | Bob misses Ann.                                   | dodge |

  Scenario: Fleeing by walking away, or with a word
    When Bob types "punch ann"
    Given chance decides for that it works
    When Ann types "north"
    Then Ann reads only "Eyes wide with fear, you look for a way out."
    And Ann stands in "Well Square"
    When Bob types "north"
    Then Bob reads only "You do not have the balance for that yet."
    When the blow lands
    Then Ann reads "You slip away from Bob's blow."
    And Ann reads "Saddler's Lane"
    And Ann stands in "Saddler's Lane"
    And Bob reads "Ann leaves north."
    When Ann types "flee"
    Then Ann reads only "There is nobody to flee from. You can just walk away."
    When Bob types "punch"
    Then Bob reads only "Whom do you want to attack?"

  Scenario: One does not always get away
    When Bob types "punch ann"
    Given chance decides for that it fails, a hit
    When Ann types "flee north"
    And the blow lands
    Then Ann reads "Bob's fist lands squarely on your torso. (8 points of health)"
    And Ann stands in "Well Square"

  Scenario: What is thrown lies on the ground
    Given Bob carries an axe "a light axe"
    When Bob types "wield axe"
    And Bob types "throw ann"
    Given chance decides for a hit
    When the blow lands
    Then Ann reads "Bob's light axe strikes your torso. (12 points of health)"
    And 1 "light axe" lies in "Well Square"

  Scenario: Who leaves the world is not hit any more
    When Bob types "punch ann"
    And Ann types "quit"
    And the blow lands
    Then Bob reads only "Your blow meets nothing but air."

  Scenario: The blind and those who hear
    Given Ann is blind
    And Carl is blind
    When Bob types "punch ann"
    Then Ann reads only "Somebody comes at you!"
    And Carl reads only "You hear somebody fighting."
    When Ann types "dodge"
    Then Ann reads only "You cannot see what comes at you."
    When Ann types "punch bob"
    Then Ann reads only "You cannot see whom you attack."
    Given chance decides for a hit
    When the blow lands
    Then Ann reads "Something hits you!"
    And Carl reads only "You hear a blow."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line            | answer                                                |
      | punch           | Whom do you want to attack?                           |
      | punch Dora      | You see nobody called "Dora" here.                    |
      | punch coin      | You cannot attack the copper coin.                    |
      | punch me        | You cannot attack yourself.                           |
      | slash goose     | You are not wielding a weapon that you can do that with. |
      | block           | Nobody is striking at you.                            |
      | dodge Dora      | You see nobody called "Dora" here.                    |
      | dodge me        | You cannot dodge yourself.                            |
      | dodge Ann       | Nobody is striking at you.                            |
      | flee            | There is nobody to flee from. You can just walk away. |

  Scenario: Further refusals
    When Bob types "sit"
    And Bob types "punch ann"
    Then Bob reads only "You have to stand up first."
    When Bob types "stand"
    And Ann types "punch bob"
    And Bob types "block"
    Then Bob reads only "You are not wielding a weapon that you can block with."
    When Bob types "flee up"
    Then Bob reads only "You cannot go that way."
    When Bob types "wield sword"
    And Bob types "charge ann"
    Then Bob reads only "You are not skilled enough for that yet."

  Scenario Outline: Thinking about how it would end
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line           | answer                                  |
      | consider Ann   | Ann and you are well matched.           |
      | consider me    | You are exactly as strong as yourself.  |
      | consider coin  | You cannot fight the copper coin.       |
      | consider Dora  | You see no "Dora" here.                 |
      | consider       | Usage: consider <someone>               |

  Scenario Outline: Thinking about how it would end with the hurt
    Given Ann has <points> points of health
    When Bob types "consider Ann"
    Then Bob reads only "<answer>"
    When Ann types "consider Bob"
    Then Ann reads only "<other>"

    Examples:
      | points | answer                                | other                                              |
      | 50     | You are stronger than Ann.            | Bob is stronger than you are.                      |
      | 10     | Ann would have no chance against you. | Bob would kill you before you had drawn breath.    |

  Scenario: In a few words
    When Bob types "set verbosity brief"
    And Carl types "set verbosity brief"
    And Bob types "punch ann"
    Then Bob reads only "You swing a clenched fist at Ann."
    And Carl reads nothing
    Given chance decides for a hit
    When the blow lands
    Then Bob reads only
      """
      You hit Ann. (8 points of health)
      You begin to learn the skill "punch".
      You are in full health; Ann is a bit bruised.
      """
    And Carl reads only "Bob hits Ann."
    And Ann reads "Bob's fist lands squarely on your torso. (8 points of health)"

  Scenario: With all the numbers
    When Bob types "set verbosity full"
    And Carl types "set verbosity full"
    And Bob types "punch ann"
    Given chance decides for a hit
    When the blow lands
    Then Bob reads "Your fist lands squarely on Ann's torso. (8 points of health)"
    And Bob reads "You are in full health (100 of 100); Ann is a bit bruised (92 of 100)."
    And Carl reads "Bob's fist lands squarely on Ann's torso. (8 points of health)"
    And Ann reads "You are a bit bruised; Bob is in full health."
