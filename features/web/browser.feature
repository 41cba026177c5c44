@browser
Feature: The game in a browser

  Background:
    Given chromium is on this machine
    And the flag "http.tlsPort" is "0"
    And a server with open doors

  Scenario: Two players meet, talk and trade
    When Ann and Bob play in a browser
    Then Ann's page shows "Bob appears in a plume of smoke."
    When Ann writes "say Good evening"
    Then Bob's page shows 'Ann says, "Good evening."'
    When Bob writes "get apple"
    And Bob writes "give apple to ann"
    Then Ann's page shows "Bob gives a red apple to you."
    And Ann's panel "Things" shows "a red apple"
    And Bob's page shows "You give a red apple to Ann."

  Scenario: The browser and telnet play together
    When Ann plays in a browser
    And Bob plays by telnet
    And Bob sends "say Ahoy"
    Then Ann's page shows 'Bob says, "Ahoy."'
    When Ann writes "wave"
    Then Bob gets "Ann waves"

  Scenario: Over https it is the same
    When Ann plays in a browser over https
    And Bob plays in a browser
    And Ann writes "say Nobody listens"
    Then Bob's page shows 'Ann says, "Nobody listens."'

  Scenario: A link and one press, and one plays
    When Ann opens the page
    And Ann presses "Play as a guest"
    Then Ann's page asks "What do you do?"
    And Ann's map says "You are in Well Square."
    When Ann writes "register ann"
    And Ann presses "she"
    Then Ann's page asks "Choose a password"
    And Ann types into a password field
    When Ann keys "correct horse battery"
    And Ann uses the keys "Enter"
    Then Ann's page asks "The same password again"
    When Ann keys "correct horse battery"
    And Ann uses the keys "Enter"
    Then Ann's page shows "You are Ann from now on"
    And Ann's page does not hold "correct horse"

  Scenario: What can be done can be clicked, and the map grows with each room
    When Ann plays in a browser
    Then Ann's map says "You are in Well Square."
    When Ann presses "north"
    Then Ann's map says "You are in Saddler's Lane."
    And Ann's map says "south to Well Square"
    And Ann's panel "You" shows "standing"
    And Ann's panel "You" shows "Health: 100 of 100"
    And Ann's panel "You" shows "Fortitude: 100 of 100"
    When Ann writes "sit"
    Then Ann's panel "You" shows "sitting"

  Scenario: On a phone of 360 pixels everything has its place
    When Ann plays on a phone
    Then Ann's page fits
    And Ann's panel "Map" is hidden
    When Ann presses "Map"
    Then Ann's panel "Map" shows "Map"
    And Ann's page fits
    When Ann presses "Things"
    Then Ann's panel "Things" shows "a short sword"
    And Ann's panel "Map" is hidden
    And Ann's page keeps nobody out

  Scenario: A password is typed into a password field and stands nowhere
    When Ann plays in a browser
    And Ann writes "quit"
    Then Ann's page says "You have left"
    When Ann presses "Play again"
    Then Ann's page asks "What is the name of your character?"
    When Ann writes "ann"
    Then Ann's page asks "Password for Ann:"
    And Ann types into a password field
    When Ann keys "correct horse"
    And Ann uses the keys "Enter"
    Then Ann's page asks "What do you do?"
    And Ann's page does not hold "correct horse"

  Scenario: Nothing that a player writes becomes part of the page
    When Ann and Bob play in a browser
    And Bob writes "say <img src=x onerror=alert(1)><b id=evil>bold</b>"
    Then Ann's page shows "<img src=x onerror=alert(1)><b id=evil>bold</b>"
    And Ann's page has no element "#log img"
    And Ann's page has no element "#evil"

  Scenario: Somebody whose network fails goes on where they were
    When Ann and Bob play in a browser
    And Ann's network fails
    And Bob writes "say Come back"
    Then Ann's page shows 'Bob says, "Come back."'
    And Ann's page says "Connected"
    When Ann writes "say Here"
    Then Bob's page shows 'Ann says, "Here."' once

  Scenario: A tab that sleeps goes on where it was
    When Ann plays on a phone
    And Bob plays in a browser
    And Ann writes "say Before"
    Then Bob's page shows 'Ann says, "Before."'
    When Ann's tab sleeps
    And Bob writes "say Are you asleep?"
    And Bob writes "north"
    Then Bob's page shows "Saddler's Lane"
    When Bob writes "who"
    Then Bob's page shows "Ann"
    When Ann's tab wakes
    Then Ann's page shows 'Bob asks, "Are you asleep?"' once
    And Ann's page says "Connected"
    And Ann's page shows 'You say, "Before."' once
    And Ann's page asks "What do you do?"
    When Ann writes "say Awake"
    Then Ann's page shows 'You say, "Awake."' once

  Scenario: A page that is loaded anew shows all that stood in it, and no login
    When Ann plays in a browser
    And Ann writes "say Remember this"
    Then Ann's page shows 'You say, "Remember this."'
    When Ann's page is loaded anew
    Then Ann's page shows 'You say, "Remember this."' once
    And Ann's page asks "What do you do?"
    And Ann's map says "You are in Well Square."
    When Ann writes "say And this"
    Then Ann's page shows 'You say, "And this."' once

  Scenario: Everything can be done with the keyboard alone
    When Ann opens the page
    And Ann keys "ann"
    And Ann uses the keys "Enter"
    Then Ann's page asks "There is nobody called Ann yet."
    When Ann uses the keys "Shift+Tab Shift+Tab Enter"
    Then Ann's page asks "Do we speak of Ann as she, he, they or it?"
    When Ann keys "she"
    And Ann uses the keys "Enter"
    Then Ann's page asks "Choose a password"
    When Ann keys "correct horse battery"
    And Ann uses the keys "Enter"
    Then Ann's page asks "The same password again"
    When Ann keys "correct horse battery"
    And Ann uses the keys "Enter"
    Then Ann's page asks "What do you do?"
    When Ann keys "say one"
    And Ann uses the keys "Enter"
    And Ann keys "say two"
    And Ann uses the keys "Enter ArrowUp ArrowUp"
    Then Ann's line holds "say one"
    When Ann uses the keys "ArrowDown ArrowDown Escape"
    And Ann keys "get app"
    And Ann uses the keys "Tab"
    Then Ann's line holds "get apples"
    When Ann uses the keys "Alt+1"
    Then Ann's panel "Map" is hidden
    When Ann uses the keys "Alt+1 PageUp PageDown"
    Then Ann's panel "Map" shows "Map"

  Scenario: What was chosen is kept
    When Ann plays in a browser
    And Ann presses "Settings"
    And Ann chooses "high contrast" for "Colours"
    And Ann presses "Done"
    Then Ann's page has the theme "contrast"
    When Ann's page is loaded anew
    Then Ann's page has the theme "contrast"

  Scenario Outline: The page keeps nobody out
    When Ann opens the page
    Then Ann's page keeps nobody out
    When Ann's page is loaded anew
    And Ann plays in a browser
    And Ann presses "Settings"
    And Ann chooses "<colours>" for "Colours"
    Then Ann's page keeps nobody out
    When Ann presses "Done"
    Then Ann's page keeps nobody out

    Examples:
      | colours       |
      | dark          |
      | light         |
      | high contrast |
