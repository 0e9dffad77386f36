package import UMTDomain

/// A refusal on the wire: application/problem+json (RFC 9457).
package struct Problem: Wire {
    package let type: String
    package let title: String
    package let status: Int
    package let detail: String
    package let code: String
    package let field: String?
    package let arguments: [String]
    /// The id under which the log holds the cause of a fault.
    package let fault: String?

    package init(_ refusal: Refusal, in language: Language, fault: String? = nil) {
        type = "urn:umt:problem:\(refusal.code.rawValue)"
        title = Texts.title(of: refusal.code, in: language)
        status = refusal.code.httpStatus
        detail = Texts.sentence(refusal, in: language) + (fault.map { " (\($0))" } ?? "")
        code = refusal.code.rawValue
        field = refusal.field
        arguments = refusal.arguments
        self.fault = fault
    }

    /// The refusal as it was thrown on the other side.
    package var refusal: Refusal { Refusal(Refusal.Code(rawValue: code) ?? .fault, field: field, arguments) }

    package static var example: Problem {
        Problem(.badDate("2026-02-30", field: "asOf"), in: .en, fault: "06P7M0Z4T8K1D")
    }
}

extension Refusal.Code {
    /// The one table from code to HTTP status.
    package var httpStatus: Int {
        switch self {
        case .badValue, .badDate, .badJSON, .missingField, .unknownField, .duplicateField, .wrongType,
            .badPageMark,
            .badHost, .badBody, .badKey, .regionNeeded, .unreadableFile, .unknownColumn, .missingColumn,
            .noFile, .notForTerminal:
            400
        case .signIn, .tokenExpired: 401
        case .notAllowed: 403
        case .notFound, .noSuchPath, .noSuchLink: 404
        case .wrongMethod: 405
        case .bodyTooSlow: 408
        case .seatTaken, .alreadyOnLeave, .alreadyReplaced, .contradictsProof, .alreadyEnded, .alreadyExists,
            .alreadySent,
            .notSent, .alreadyAnswered,
            .notAnswered,
            .alreadyDelivered, .notDelivered, .alreadyConfirmed, .draftCase, .notADraft, .alreadySubmitted,
            .stepNotOpen, .sendingEnded, .promisesOpen, .caseTakesNone,
            .alreadyDayOff, .dayHasBeen, .alreadyPaused, .notPaused,
            .moduleDoneAlready, .attendedAlready, .sessionHasPeople, .noOwnPerson, .noFreeSeat,
            .otherPeopleHere, .personTwice, .fileExists, .importExpired, .importOutdated,
            .importUndone, .importNotApplied, .undoTooLate, .importChanged, .importUsed,
            .samePercentage, .entryEnded, .notLinked, .noProgress,
            .functionTaken, .heldAlready,
            .nominationsClosed, .candidateWithdrawn, .standsAlready, .noCandidates, .alreadyCounted,
            .notCounted, .alreadyAppointed, .notGivenUp,
            .meetingState, .itemWithdrawn, .notQuorate, .placeTaken, .calledAlready, .contradictsVote,
            .noMembers, .takesNoVotes, .waitsToSpeak, .notWaiting, .nobodyWaits:
            409
        case .alreadyReported, .alreadySettled, .attachedAlready, .webhookState: 409
        case .linkOver: 410
        case .misdirected: 421
        case .stale: 412
        case .bodyTooLarge: 413
        case .wrongMediaType: 415
        case .versionRequired: 428
        case .headersTooLarge: 431
        case .fault, .databaseMissing, .databaseExists, .databaseNewer, .databaseOlder, .seedMissing,
            .notDurable,
            .tokenFileOpen, .fileNotWritten, .noPDFProgram, .pdfFailed:
            500
        case .damagedLedger, .damagedBackup, .databaseInUse: 500
        case .sameEnds, .noRoad, .tooFewSeats, .tooManyCars, .tooManyRiders, .ridesTooLong, .aloneWithDriver,
            .startsTheDayBefore, .driverIsMinor, .driverRides, .livesThere:
            422
        case .badAnswer: 502
        case .busy, .unreachable: 503
        case .storageFull: 507
        case .bodyDoesNotAsk, .stageNotLater, .otherFileKind, .brokenFile, .tooManyAttachments: 422
        case .webhookAddress, .webhookNotEncrypted, .webhookPrivate, .tooManyWebhooks: 422
        case .guardianNeeded, .noConsent, .notProtected, .notConfirmed: 422
        case .textTooLong, .textEmpty, .nationalIdentityNumber, .keyReused, .periodBackwards, .seatNotOpen,
            .ageIsKnown, .daysTwice, .outsideMandate, .ownSubstitute, .noSubstitute, .membersSeat,
            .noTermEnds, .partOfItself, .parentIsPart, .weightOutside,
            .tooOld, .birthYearAhead, .percentageOutside, .notACouncil, .tooManyAsks,
            .bodyDoesNotReceive, .askUnanswered, .noSuchAsk, .dueInThePast, .groundRequired,
            .publicTextRequired,
            .sameCase, .neverSentThere, .chooseReceivers,
            .noDeadline, .notLater, .notAWorkingDay,
            .inTheFuture, .moduleRetired, .tooManyNames, .noMeetingAhead, .dayBefore, .dayAfter, .faultyRows,
            .severalPeople, .rowContradicts,
            .eitherOr, .oneTopic,
            .notAMember, .choosesItself, .amountOutside,
            .namedTwice, .votesMissing, .votesExceedCast, .castExceedsEligible, .nobodyVoted, .noneElected,
            .voteWithoutDecision, .votesDoNotAddUp, .castingVoteNeeded, .noCastingVote, .notExpected,
            .itemsBackwards, .notPresent, .noChair, .notLaterMeeting, .mayNotSpeak, .wasNotThere,
            .yearNotOver:
            422
        }
    }
}
