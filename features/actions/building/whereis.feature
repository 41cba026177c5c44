Feature: Where a thing is

  Scenario: Holder by holder, for the staff alone
    Given a player "Eve" who is a helper
    And Eve is in "Well Square"
    And Bob is in "Saddler's Lane"
    When Eve types "whereis town/square/candle-1"
    Then Eve reads only
      """
      a candle (town/square/candle-1) is in an iron chest (town/square/chest).
      an iron chest (town/square/chest) is in Well Square (town/square).
      Well Square (town/square) is in The Town (town).
      The Town (town) is in nothing.
      """
    When Eve types "whereis Bob"
    Then Eve reads a line with "is in Saddler's Lane (town/lane)."
    When Eve types "whereis nobody"
    Then Eve reads only 'There is no "nobody" at hand, and no object with that id.'
    When Bob types "whereis Eve"
    Then Bob reads a line with 'You do not know how to "whereis".'
