/// A rule of the house said no: a code, the field at fault where there is one, and the words that fill its sentence.
///
/// One value with three faces: problem+json, exit status, and a sentence in each language (`Texts`).
package struct Refusal: Error, Hashable, Sendable, Codable {
    package let code: Code
    /// The field's name on the wire.
    package var field: String?
    /// What fills `{0}`, `{1}` … in the sentence.
    package let arguments: [String]

    package init(_ code: Code, field: String? = nil, _ arguments: [String] = []) {
        self.code = code
        self.field = field
        self.arguments = arguments
    }

    package enum Code: String, CaseIterable, Sendable, Codable {
        // What was asked cannot be read.
        case badValue, badDate, badJSON, missingField, unknownField, duplicateField, wrongType
        case textTooLong, textEmpty, nationalIdentityNumber, badPageMark
        // The door.
        case badHost, misdirected, badBody, wrongMethod, noSuchPath, wrongMediaType, bodyTooLarge,
            bodyTooSlow, headersTooLarge
        case signIn, tokenExpired, notAllowed
        case busy, storageFull, fault, unreachable, badAnswer, regionNeeded
        // Things that are not there, and editions that have moved on.
        case notFound, stale, versionRequired, keyReused, badKey
        // Rules of the register.
        case periodBackwards, seatTaken, seatNotOpen, personTwice, tooOld, noFreeSeat
        case ageIsKnown, contradictsProof, daysTwice, outsideMandate, alreadyOnLeave, alreadyReplaced,
            ownSubstitute, noSubstitute, membersSeat,
            noTermEnds
        case alreadyEnded, alreadyExists, birthYearAhead, percentageOutside, moduleDoneAlready,
            otherPeopleHere
        case moduleRetired, attendedAlready, sessionHasPeople, noOwnPerson, tooManyNames, noMeetingAhead
        // Rules of posts, councils and elections.
        case samePercentage
        case eitherOr
        case functionTaken, heldAlready, notAMember, choosesItself, amountOutside
        case nominationsClosed, candidateWithdrawn, standsAlready, namedTwice, noCandidates, votesMissing
        case votesExceedCast, castExceedsEligible, nobodyVoted, alreadyCounted, notCounted, noneElected
        case alreadyAppointed
        // Rules of the case.
        case notACouncil, tooManyAsks, bodyDoesNotReceive, alreadySent, notSent, alreadyAnswered, notAnswered
        case askUnanswered, noSuchAsk, dueInThePast, alreadyDelivered, notDelivered, alreadyConfirmed,
            draftCase
        case notADraft, groundRequired, publicTextRequired, inTheFuture, dayBefore, dayAfter, alreadySubmitted
        case noSuchLink, linkOver
        // The process.
        case stepNotOpen, sendingEnded, promisesOpen, sameCase, caseTakesNone, neverSentThere, chooseReceivers
        // What is followed in the ledger.
        case entryEnded, noProgress, partOfItself, parentIsPart, notLinked, weightOutside
        // Hearings, input and what hangs on a case.
        case bodyDoesNotAsk, stageNotLater, alreadyReported, alreadySettled
        case otherFileKind, brokenFile, attachedAlready, tooManyAttachments
        // Meetings.
        case meetingState, itemWithdrawn, voteWithoutDecision, notQuorate, votesDoNotAddUp, castingVoteNeeded
        case noCastingVote, notExpected, itemsBackwards, placeTaken, calledAlready, notPresent, noChair
        case contradictsVote, noMembers, notLaterMeeting, wasNotThere, yearNotOver
        case takesNoVotes, waitsToSpeak, notWaiting, nobodyWaits, mayNotSpeak
        case noPDFProgram, pdfFailed
        // The answer clock.
        case alreadyDayOff, dayHasBeen, alreadyPaused, notPaused, noDeadline, notLater, notAWorkingDay
        // The driving plan.
        case sameEnds, noRoad, tooFewSeats, tooManyCars, tooManyRiders, ridesTooLong, aloneWithDriver,
            startsTheDayBefore, driverIsMinor, driverRides, livesThere
        // The file that is imported.
        case unreadableFile, unknownColumn, missingColumn, faultyRows, severalPeople, noFile
        case importExpired, importOutdated, importUndone, importNotApplied, undoTooLate, importChanged
        case importUsed, rowContradicts
        // The file that is written.
        case fileExists, fileNotWritten, notForTerminal
        // People's data.
        case guardianNeeded, noConsent, notProtected, damagedLedger, damagedBackup, databaseInUse,
            notConfirmed
        // What is sent.
        case oneTopic, notGivenUp
        case webhookAddress, webhookNotEncrypted, webhookPrivate, webhookState, tooManyWebhooks
        // On the machine.
        case databaseMissing, databaseExists, databaseNewer, databaseOlder, seedMissing, notDurable,
            tokenFileOpen
    }
}

extension Refusal {
    /// A text that its field cannot hold; `wanted` is an example of what it can.
    package static func badValue(_ text: String, field: String? = nil, wanted: String) -> Refusal {
        Refusal(.badValue, field: field, [text.start, wanted])
    }

    package static func badDate(_ text: String, field: String? = nil) -> Refusal {
        Refusal(.badDate, field: field, [text.start])
    }

    /// Nothing by that name is within the caller's reach; says nothing about whether it exists elsewhere.
    package static func notFound(_ noun: Noun, _ name: String, field: String? = nil) -> Refusal {
        Refusal(.notFound, field: field, [noun.rawValue, name.start])
    }

    /// The nouns that a reader can be told were not found; `Texts` has their names.
    package enum Noun: String, CaseIterable, Sendable {
        case region, municipality, body, plan, person, seat, mandate, term, post, module, youthCase, sending,
            promise
        case leave, replacement, session, completion, holiday
        case memberImport, token, meeting, endpoint, grant, ask, planItem
        case contact, function, right, moneyGrant, election, candidate, dispensation
        case answerLink
        case subscription, notice
        case ledgerEntry, evaluation
        case attachment, hearing, youthInput
        case road, driverApproval, drivingPlan
        case item, followUp
        case briefing, briefingLink, annualReport, calendarLink
        case webhook, webhookDelivery
    }

    package static func notAllowed(_ role: Role, _ deed: Deed) -> Refusal {
        Refusal(.notAllowed, [role.rawValue, deed.rawValue])
    }
}

extension String {
    /// Enough of a text to recognize it by: 60 scalars, because one character can hold any number of marks.
    package var start: String { String(String.UnicodeScalarView(unicodeScalars.prefix(60))) }
}
