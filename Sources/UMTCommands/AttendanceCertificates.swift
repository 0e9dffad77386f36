import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct Certificate: Verb {
        static var configuration: CommandConfiguration {
            .verb("certificate", "bekreftelse", "meeting.certificate")
        }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.meeting.certificate.meeting")) var meeting: String?
        @Option(help: .words("help.meeting.certificate.person")) var person: String?
        @Option(help: .words("help.meeting.firstDay")) var from: CivilDate?
        @Option(help: .words("help.meeting.dayAfter")) var until: CivilDate?
        @Option(help: .words("help.meeting.certificate.format")) var format: PaperFormat?
        @Option(help: .words("help.pdf")) var pdf: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console, needsToken: true)
            let document = try await read(session, as: destination.format(format, asPDF: pdf))
            try destination.take(document, asPDF: pdf, on: console, in: session.language)
        }

        private func read(_ session: Session, as format: PaperFormat) async throws -> Document {
            guard let person else { return try await own(session, as: format) }
            let ask = CertifyAttendance(
                region: session.region, person: person, meeting: meeting, from: from, until: until,
                format: format)
            return try await session.client.ask(API.certifyAttendance, ask)
        }

        private func own(_ session: Session, as format: PaperFormat) async throws -> Document {
            switch (meeting, from, until) {
            case (let meeting?, nil, nil):
                let ask = ReadOwnPresence(region: session.region, meeting: meeting, format: format)
                return try await session.client.ask(API.readOwnPresence, ask)
            case (nil, let from?, let until?):
                let ask = ReadOwnAttendance(
                    region: session.region, from: from, until: until, format: format)
                return try await session.client.ask(API.readOwnAttendance, ask)
            default: throw Refusal(.eitherOr, field: "meeting", ["meeting", "--from --until"])
            }
        }
    }

    struct AttendanceOf: Verb {
        static var configuration: CommandConfiguration {
            .verb("attendance", "fremmøte", "meeting.attendance")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.meeting.firstDay")) var from: CivilDate
        @Option(help: .words("help.meeting.dayAfter")) var until: CivilDate

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let ask = ListAttendance(region: session.region, body: body, from: from, until: until)
            try await session.show(API.listAttendance, ask) { list, language in
                let rows = list.people.map {
                    [
                        $0.person.number ?? "", $0.person.name ?? "", String($0.within), String($0.attended),
                        String($0.asSubstitute),
                    ]
                }
                return .table(
                    ["number", "name", "within", "attended", "asSubstitute"], rows, in: language,
                    remarks: [Texts.say("say.attendance.meetings", [String(list.meetings)], in: language)])
            }
        }
    }
}

extension PaperFormat: ExpressibleByArgument {}
