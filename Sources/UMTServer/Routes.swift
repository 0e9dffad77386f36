import UMTAPI
import UMTApplication

extension Route {
    /// Every endpoint of the contract with its use case; a test finds the one that is forgotten.
    static func all(_ app: Application) -> [Route] {
        ground(app) + register(app) + training(app) + councils(app) + cases(app) + clocks(app)
            + answerLinks(app) + files(app)
            + privacy(app) + outward(app) + ledger(app) + kinds(app)
            + driving(app) + meetings(app) + webhooks(app)
    }

    private static func webhooks(_ app: Application) -> [Route] {
        [
            Route(reading: API.listWebhooks, app.listWebhooks),
            Route(API.addWebhook, app.addWebhook),
            Route(reading: API.readWebhook, app.readWebhook),
            Route(API.rotateWebhook, app.rotateWebhook),
            Route(API.pauseWebhook, app.pauseWebhook),
            Route(API.resumeWebhook, app.resumeWebhook),
            Route(API.endWebhook, app.endWebhook),
            Route(API.testWebhook, app.testWebhook),
            Route(reading: API.listWebhookDeliveries, app.listWebhookDeliveries),
            Route(reading: API.readWebhookDelivery, app.readWebhookDelivery),
            Route(API.retryWebhookDelivery, app.retryWebhookDelivery),
        ]
    }

    private static func driving(_ app: Application) -> [Route] {
        [
            Route(reading: API.listRoads, app.listRoads),
            Route(API.setRoad, app.setRoad),
            Route(API.removeRoad, app.removeRoad),
            Route(reading: API.listDriverApprovals, app.listDriverApprovals),
            Route(API.approveDriver, app.approveDriver),
            Route(API.endDriverApproval, app.endDriverApproval),
            Route(reading: API.listDrivingPlans, app.listDrivingPlans),
            Route(API.planDriving, app.planDriving),
            Route(reading: API.readDrivingPlan, app.readDrivingPlan),
            Route(API.replaceDrivingPlan, app.replaceDrivingPlan),
            Route(API.removeDrivingPlan, app.removeDrivingPlan),
            Route(reading: API.readDrivingCalendar, app.readDrivingCalendar),
        ]
    }

    private static func ground(_ app: Application) -> [Route] {
        [
            Route(reading: API.listRegions, app.listRegions),
            Route(reading: API.readProcess, app.readProcess),
            Route(reading: API.listFacts, app.listFacts),
            Route(reading: API.listSources, app.listSources),
            Route(reading: API.listMunicipalities, app.listMunicipalities),
            Route(reading: API.listParticipants, app.listParticipants),
            Route(reading: API.listBodies, app.listBodies),
            Route(reading: API.readBody, app.readBody),
            Route(API.changeRule, app.changeRule),
            Route(reading: API.listPlans, app.listPlans),
            Route(reading: API.readPlan, app.readPlan),
            Route(reading: API.whoAmI, app.whoAmI),
            Route(reading: API.listEvents, app.listEvents),
        ]
    }

    private static func ledger(_ app: Application) -> [Route] {
        [
            Route(API.listPromises, app.listPromises),
            Route(API.listPublicPromises, app.listPublicPromises),
            Route(reading: API.listEntries, app.listEntries),
            Route(reading: API.readEntry, app.readEntry),
            Route(API.addEntry, app.addEntry),
            Route(API.editEntry, app.editEntry),
            Route(API.reportEntry, app.reportEntry),
            Route(API.endEntry, app.endEntry),
            Route(API.linkToPlan, app.linkToPlan),
            Route(API.unlinkFromPlan, app.unlinkFromPlan),
            Route(API.weighItem, app.weighItem),
            Route(API.readProgress, app.readProgress),
            Route(API.readEvaluation, app.readEvaluation),
            Route(API.exportEvaluation, app.exportEvaluation),
        ]
    }

    private static func register(_ app: Application) -> [Route] {
        [
            Route(reading: API.listPeople, app.listPeople),
            Route(reading: API.readPerson, app.readPerson),
            Route(API.addPerson, app.addPerson),
            Route(API.changePerson, app.changePerson),
            Route(reading: API.listSeats, app.listSeats),
            Route(API.addSeats, app.addSeats),
            Route(reading: API.listTerms, app.listTerms),
            Route(API.addTerm, app.addTerm),
            Route(reading: API.listMandates, app.listMandates),
            Route(API.giveMandate, app.giveMandate),
            Route(reading: API.readMandate, app.readMandate),
            Route(API.endMandate, app.endMandate),
            Route(API.giveLeave, app.giveLeave),
            Route(API.endLeave, app.endLeave),
            Route(API.replaceMandate, app.replaceMandate),
            Route(API.endReplacement, app.endReplacement),
            Route(reading: API.listSubstitutes, app.listSubstitutes),
            Route(reading: API.readHandover, app.readHandover),
            Route(API.rollOverTerm, app.rollOverTerm),
            Route(reading: API.listCoordinators, app.listCoordinators),
            Route(reading: API.readCoordinator, app.readCoordinator),
            Route(API.addCoordinator, app.addCoordinator),
            Route(API.endCoordinator, app.endCoordinator),
            Route(API.changeCoordinator, app.changeCoordinator),
            Route(API.listFindings, app.listFindings),
            Route(reading: API.listDispensations, app.listDispensations),
            Route(reading: API.readDispensation, app.readDispensation),
            Route(API.giveDispensation, app.giveDispensation),
            Route(API.endDispensation, app.endDispensation),
            Route(reading: API.listAttestations, app.listAttestations),
            Route(API.attestAge, app.attestAge),
        ]
    }

    private static func training(_ app: Application) -> [Route] {
        [
            Route(reading: API.listModules, app.listModules),
            Route(reading: API.readModule, app.readModule),
            Route(API.addModule, app.addModule),
            Route(API.changeModule, app.changeModule),
            Route(reading: API.listTraining, app.listTraining),
            Route(API.completeModule, app.completeModule),
            Route(API.removeCompletion, app.removeCompletion),
            Route(reading: API.listSessions, app.listSessions),
            Route(API.addSession, app.addSession),
            Route(reading: API.readSession, app.readSession),
            Route(API.attendSession, app.attendSession),
            Route(API.removeSession, app.removeSession),
            Route(reading: API.readCoverage, app.readCoverage),
            Route(reading: API.readGaps, app.readGaps),
            Route(reading: API.readPassport, app.readPassport),
            Route(reading: API.readOwnPassport, app.readOwnPassport),
            Route(reading: API.readCertificate, app.readCertificate),
            Route(reading: API.readOwnCertificate, app.readOwnCertificate),
        ]
    }

    private static func councils(_ app: Application) -> [Route] {
        [
            Route(reading: API.listBodyMembers, app.listBodyMembers),
            Route(reading: API.listPublicContacts, app.listPublicContacts),
            Route(reading: API.listContacts, app.listContacts),
            Route(reading: API.readContact, app.readContact),
            Route(API.addContact, app.addContact),
            Route(API.endContact, app.endContact),
            Route(reading: API.listElections, app.listElections),
            Route(reading: API.readElection, app.readElection),
            Route(API.announceElection, app.announceElection),
            Route(API.nominate, app.nominate),
            Route(API.withdrawCandidate, app.withdrawCandidate),
            Route(API.countElection, app.countElection),
            Route(API.appointElected, app.appointElected),
            Route(reading: API.listFunctions, app.listFunctions),
            Route(reading: API.readFunction, app.readFunction),
            Route(API.giveFunction, app.giveFunction),
            Route(API.endFunction, app.endFunction),
            Route(reading: API.listRights, app.listRights),
            Route(reading: API.readRight, app.readRight),
            Route(API.giveRight, app.giveRight),
            Route(API.endRight, app.endRight),
            Route(reading: API.listMoneyGrants, app.listMoneyGrants),
            Route(reading: API.readMoneyGrant, app.readMoneyGrant),
            Route(API.addMoneyGrant, app.addMoneyGrant),
            Route(API.useMoneyGrant, app.useMoneyGrant),
        ]
    }

    private static func privacy(_ app: Application) -> [Route] {
        [
            Route(reading: API.listConsents, app.listConsents),
            Route(API.giveConsent, app.giveConsent),
            Route(API.withdrawConsent, app.withdrawConsent),
            Route(API.publishAs, app.publishAs),
            Route(API.protectPerson, app.protectPerson),
            Route(API.endProtection, app.endProtection),
            Route(reading: API.listPublicSeats, app.listPublicSeats),
            Route(reading: API.exportPerson, app.exportPerson),
            Route(reading: API.previewErasure, app.previewErasure),
            Route(API.erasePerson, app.erasePerson),
        ]
    }

    private static func cases(_ app: Application) -> [Route] {
        [
            Route(API.listCases, app.listCases),
            Route(reading: API.readCase, app.readCase),
            Route(API.raiseCase, app.raiseCase),
            Route(API.submitCase, app.submitCase),
            Route(API.editCase, app.editCase),
            Route(API.publishCase, app.publishCase),
            Route(API.sendCase, app.sendCase),
            Route(API.forwardCase, app.forwardCase),
            Route(API.fileCase, app.fileCase),
            Route(API.withdrawCase, app.withdrawCase),
            Route(API.mergeCase, app.mergeCase),
            Route(API.reopenCase, app.reopenCase),
            Route(API.answerCase, app.answerCase),
            Route(API.makePromise, app.makePromise),
            Route(API.reportDelivery, app.reportDelivery),
            Route(API.confirmDelivery, app.confirmDelivery),
            Route(API.listPublicCases, app.listPublicCases),
            Route(reading: API.readPublicCase, app.readPublicCase),
            Route(API.readBriefing, app.readBriefing),
            Route(API.freezeBriefing, app.freezeBriefing),
            Route(reading: API.listBriefings, app.listBriefings),
            Route(reading: API.readFrozenBriefing, app.readFrozenBriefing),
            Route(API.makeBriefingLink, app.makeBriefingLink),
            Route(reading: API.listBriefingLinks, app.listBriefingLinks),
            Route(API.endBriefingLink, app.endBriefingLink),
            Route(reading: API.readLinkedBriefing, app.readLinkedBriefing),
            Route(API.readStatistics, app.readStatistics),
            Route(API.readOpenData, app.readOpenData),
        ]
    }

    private static func kinds(_ app: Application) -> [Route] {
        [
            Route(reading: API.listAttachments, app.listAttachments),
            Route(API.attachFile, app.attachFile),
            Route(API.readAttachment, app.readAttachment),
            Route(API.removeAttachment, app.removeAttachment),
            Route(API.readPublicAttachment, app.readPublicAttachment),
            Route(API.giveStatement, app.giveStatement),
            Route(reading: API.listHearings, app.listHearings),
            Route(reading: API.readHearing, app.readHearing),
            Route(API.openHearing, app.openHearing),
            Route(API.answerHearing, app.answerHearing),
            Route(API.moveHearing, app.moveHearing),
            Route(API.reportHearing, app.reportHearing),
            Route(API.publishHearing, app.publishHearing),
            Route(reading: API.listPublicHearings, app.listPublicHearings),
            Route(reading: API.readPublicHearing, app.readPublicHearing),
            Route(reading: API.listInputs, app.listInputs),
            Route(reading: API.readInput, app.readInput),
            Route(API.recordInput, app.recordInput),
            Route(API.settleInput, app.settleInput),
        ]
    }

    private static func files(_ app: Application) -> [Route] {
        [
            Route(API.startImport, app.startImport),
            Route(reading: API.listImports, app.listImports),
            Route(reading: API.readImport, app.readImport),
            Route(reading: API.listImportRows, app.listImportRows),
            Route(API.applyImport, app.applyImport),
            Route(API.undoImport, app.undoImport),
            Route(API.exportMembers, app.exportMembers),
            Route(API.exportMandates, app.exportMandates),
            Route(reading: API.exportSeats, app.exportSeats),
            Route(reading: API.exportCoordinators, app.exportCoordinators),
            Route(reading: API.exportTraining, app.exportTraining),
            Route(API.exportCases, app.exportCases),
        ]
    }

    private static func answerLinks(_ app: Application) -> [Route] {
        [
            Route(API.makeAnswerLink, app.makeAnswerLink),
            Route(reading: API.listAnswerLinks, app.listAnswerLinks),
            Route(API.endAnswerLink, app.endAnswerLink),
            Route(reading: API.readAnswerForm, app.readAnswerForm),
            Route(API.answerByLink, app.answerByLink),
        ]
    }

    private static func clocks(_ app: Application) -> [Route] {
        [
            Route(API.askCouncil, app.askCouncil),
            Route(API.clarifyCase, app.clarifyCase),
            Route(API.postponeAnswer, app.postponeAnswer),
            Route(reading: API.listHolidays, app.listHolidays),
            Route(API.addHoliday, app.addHoliday),
            Route(API.removeHoliday, app.removeHoliday),
            Route(reading: API.countDeadline, app.countDeadline),
            Route(reading: API.explainDeadline, app.explainDeadline),
            Route(reading: API.listRungs, app.listRungs),
            Route(reading: API.readInbox, app.readInbox),
        ]
    }

    private static func outward(_ app: Application) -> [Route] {
        [
            Route(reading: API.listSubscriptions, app.listSubscriptions),
            Route(API.subscribe, app.subscribe),
            Route(API.endSubscription, app.endSubscription),
            Route(reading: API.readUnsubscription, app.readUnsubscription),
            Route(API.unsubscribe, app.unsubscribe),
            Route(reading: API.listOutbox, app.listOutbox),
            Route(reading: API.readNotice, app.readNotice),
            Route(API.retryNotice, app.retryNotice),
            Route(reading: API.readCaseFeed, app.readCaseFeed),
            Route(reading: API.readFeed, app.readFeed),
            Route(reading: API.readCalendar, app.readCalendar),
            Route(reading: API.readMeetingCalendar, app.readMeetingCalendar),
            Route(reading: API.listCalendarLinks, app.listCalendarLinks),
            Route(API.makeCalendarLink, app.makeCalendarLink),
            Route(API.endCalendarLink, app.endCalendarLink),
            Route(reading: API.listNews, app.listNews),
        ]
    }

    private static func meetings(_ app: Application) -> [Route] {
        [
            Route(reading: API.listMeetings, app.listMeetings),
            Route(reading: API.readMeeting, app.readMeeting),
            Route(reading: API.readMeetingYear, app.readMeetingYear),
            Route(reading: API.readSpeakers, app.readSpeakers),
            Route(reading: API.readAgenda, app.readAgenda),
            Route(reading: API.listFollowUps, app.listFollowUps),
            Route(reading: API.readMinutes, app.readMinutes),
            Route(reading: API.printMinutes, app.printMinutes),
            Route(API.readAnnualReport, app.readAnnualReport),
            Route(API.printAnnualReport, app.printAnnualReport),
            Route(API.approveAnnualReport, app.approveAnnualReport),
            Route(reading: API.listAnnualReports, app.listAnnualReports),
            Route(API.certifyAttendance, app.certifyAttendance),
            Route(reading: API.readOwnAttendance, app.readOwnAttendance),
            Route(reading: API.readOwnPresence, app.readOwnPresence),
            Route(reading: API.listAttendance, app.listAttendance),
            Route(reading: API.readMeetingPack, app.readMeetingPack),
            Route(reading: API.printMeetingPack, app.printMeetingPack),
            Route(API.planMeetings, app.planMeetings),
            Route(API.callMeeting, app.callMeeting),
            Route(API.cancelMeeting, app.cancelMeeting),
            Route(API.openMeeting, app.openMeeting),
            Route(API.addItem, app.addItem),
            Route(API.moveItem, app.moveItem),
            Route(API.withdrawItem, app.withdrawItem),
            Route(API.closeDoors, app.closeDoors),
            Route(API.decideItem, app.decideItem),
            Route(API.reportAbsence, app.reportAbsence),
            Route(API.callSubstitute, app.callSubstitute),
            Route(API.recordPresence, app.recordPresence),
            Route(API.disqualify, app.disqualify),
            Route(API.recordGuest, app.recordGuest),
            Route(API.askToSpeak, app.askToSpeak),
            Route(API.giveFloor, app.giveFloor),
            Route(API.withdrawSpeaker, app.withdrawSpeaker),
            Route(API.addFollowUp, app.addFollowUp),
            Route(API.closeFollowUp, app.closeFollowUp),
            Route(API.approveMinutes, app.approveMinutes),
            Route(API.correctMinutes, app.correctMinutes),
            Route(API.recordMeeting, app.recordMeeting),
        ]
    }
}
