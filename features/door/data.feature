Feature: Clients are told of the world as data

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario: A client is told nothing until it says what it takes
    When Bob types "north"
    Then Bob's client gets nothing

  Scenario: A client that takes packages is told at once how things stand
    When Bob's client takes "Char, Room"
    Then Bob's client gets only
      """
      Char.Name
      Char.StatusVars
      Char.Status
      Char.Vitals
      Char.Items.List
      Room.Info
      Room.Players
      Char.Items.List
      """
    And Bob's client gets "Char.Name" with
      """
      { "name": "Bob", "fullname": "Bob" }
      """
    And Bob's client gets "Char.Status" with
      """
      { "name": "Bob", "gender": "he", "posture": "standing", "rank": "player" }
      """
    And Bob's client gets "Room.Info" with
      """
      { "num": 1756773711, "name": "Well Square", "area": "The Town" }
      """
    And Bob's client gets "Room.Players" with
      """
      [{ "name": "Bob" }, { "name": "Ann" }]
      """

  Scenario: A map is drawn as one goes, and draws no exit that is hidden
    Given Bob's client takes "Room"
    When Bob types "north"
    Then Bob's client gets "Room.Info" with
      """
      { "name": "Saddler's Lane", "coords": "699239499,0,1,0", "exits": { "s": 1756773711 } }
      """
    And Bob's client gets "Room.Players" with
      """
      [{ "name": "Bob" }]
      """
    When Bob types "look"
    Then Bob's client gets nothing

  Scenario: People come and go
    Given Bob's client takes "Room.Players"
    When Ann types "north"
    Then Bob's client gets only
      """
      Room.RemovePlayer
      """
    When Ann types "south"
    Then Bob's client gets "Room.AddPlayer" with
      """
      { "name": "Ann" }
      """

  Scenario: Things come and go, here and in one's hands
    Given Bob's client takes "Char.Items"
    When Bob types "get coin"
    Then Bob's client gets only
      """
      Char.Items.Add
      Char.Items.Remove
      """
    And Bob's client gets "Char.Items.Add" with
      """
      { "location": "inv", "item": { "name": "a copper coin", "attrib": "t" } }
      """
    And Bob's client gets "Char.Items.Remove" with
      """
      { "location": "room", "item": { "name": "a copper coin" } }
      """
    When Bob types "give coin to Ann"
    Then Bob's client gets "Char.Items.Remove" with
      """
      { "location": "inv", "item": { "name": "a copper coin" } }
      """

  Scenario: Only what has changed of a status is told
    Given Bob's client takes "Char.Status"
    When Bob types "sit"
    Then Bob's client gets "Char.Status" with
      """
      { "posture": "sitting" }
      """
    And Bob's client gets only
      """
      Char.Status
      """

  Scenario: A client takes back what it took
    Given Bob's client takes "Char, Room"
    When Bob's client sends 'Core.Supports.Remove ["Char"]'
    And Bob types "get coin"
    Then Bob's client gets no "Char.Items.Add"
    When Bob types "north"
    Then Bob's client gets "Room.Info" with
      """
      { "name": "Saddler's Lane" }
      """

  Scenario: A client asks for what it missed, but sees into nobody's pockets
    Given Bob's client takes "Char.Items"
    When Bob's client sends "Char.Items.Inv"
    Then Bob's client gets "Char.Items.List" with
      """
      { "location": "inv" }
      """
    When Bob's client sends "Char.Items.Contents 1"
    Then Bob's client gets nothing
    When Bob's client sends "Ann.Secrets {}"
    Then Bob's client gets nothing

  Scenario: A ping comes back, whatever the client takes
    When Bob's client sends "core.PING 120"
    Then Bob's client gets only
      """
      Core.Ping
      """

  Scenario: Nobody learns from data what is not on disk yet, or was undone
    Given Bob's client takes "Char, Room"
    And Ann's client takes "Room"
    And the disk is held up
    When Bob types "north"
    Then Bob's client gets nothing
    And Ann's client gets nothing
    When Ann's client takes "Room"
    Then Ann's client gets nothing
    When the disk refuses what it was given
    Then Bob's client gets no "Room.AddPlayer"
    And Bob's client gets "Room.Info" with
      """
      { "name": "Well Square" }
      """
    And Ann's client gets "Room.Players" with
      """
      [{ "name": "Bob" }, { "name": "Ann" }]
      """
    And the log tells of 1 rollback with "no space left on device", each with its objects and its duration

  Scenario: A client that takes packages at the login is told of them in the game
    Given there is an account of "Dora"
    When Dora connects
    And Dora's client takes "Room.Info"
    Then Dora's client gets nothing
    When Dora logs in as Dora
    Then Dora's client gets "Room.Info" with
      """
      { "name": "Well Square" }
      """

  Scenario: The blind are shown no room, and again when they see
    Given Bob's client takes "Room"
    And Bob is blind
    When Bob types "north"
    Then Bob's client gets nothing

  Scenario: Talk comes as data too
    Given Bob's client takes "Comm.Channel"
    Then Bob's client gets "Comm.Channel.List" with
      """
      [{ "name": "say" }, { "name": "tell" }, { "name": "whisper" }]
      """
    When Ann types "say hello"
    Then Bob's client gets "Comm.Channel.Text" with
      """
      { "channel": "say", "talker": "Ann", "text": "Ann says, \"Hello.\"" }
      """
    When Bob's client sends "Comm.Channel.Players"
    Then Bob's client gets "Comm.Channel.Players" with
      """
      [{ "name": "Bob" }, { "name": "Ann" }]
      """

  Scenario: A client logs its player in with the name and password it keeps
    Given there is an account of "Dora"
    When Dora connects
    And Dora's client takes "Char.Login, Char.Name"
    Then Dora's client gets "Char.Login.Default" with
      """
      { "type": ["password-credentials"] }
      """
    When Dora's client sends 'Char.Login.Credentials {}'
    Then Dora's client gets nothing
    When Dora's client sends 'Char.Login.Credentials {"account":"Dora","password":"wrong"}'
    Then Dora's client gets "Char.Login.Result" with
      """
      { "success": false, "message": "That is not the name and password of a character." }
      """
    When Dora's client sends the right password for "dora"
    Then Dora's client gets "Char.Login.Result" with
      """
      { "success": true }
      """
    And Dora's client gets "Char.Name" with
      """
      { "name": "Dora" }
      """
    And Dora reads "Well Square"
    When Dora's client sends the right password for "Bob"
    Then Dora's client gets "Char.Login.Result" with
      """
      { "success": false }
      """
    And Bob is still connected
    When Dora types "quit"
    Then Dora's client gets only
      """
      Core.Goodbye
      """
    And Dora is not connected any more
