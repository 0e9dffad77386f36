import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct CaseVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "case", "sak", "case",
            [
                List.self, Search.self, Show.self, Raise.self, Submit.self, Edit.self, Send.self,
                AnswerVerb.self,
                PromiseVerb.self,
                Deliver.self, Confirm.self, Publish.self, Withhold.self, Unpublish.self, Public.self,
                Ask.self, Clarify.self, Postpone.self, ExplainDeadlineVerb.self, Link.self, Links.self,
                Unlink.self, Watch.self,
                Forward.self, File.self, Withdraw.self, Merge.self, Reopen.self, ProcessVerb.self,
                Attach.self, Attachments.self, AttachmentVerbs.self, Statement.self,
            ])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "case.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.council")) var council: String?
        @Option(help: .words("help.to")) var to: String?
        @Flag(help: .words("help.overdue")) var overdue = false
        @Option(help: .words("help.clock")) var clock: AnswerClock?
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListCases(
                region: session.region, council: council, to: to, overdue: overdue ? true : nil,
                clock: clock, after: after, limit: limit)
            let answer = try await session.client.askKeepingTag(API.listCases, input)
            let isOverdue = overdue || clock?.isOverdue == true
            session.show(answer) { .cases($0, late: isOverdue, in: $1) }
            if isOverdue, !answer.value.cases.isEmpty { throw ExitCode(8) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "case.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.readCase, ReadCase(region: session.region, case: name)) {
                .journey($0, in: $1)
            }
        }
    }

    struct Raise: Verb {
        static var configuration: CommandConfiguration { .verb("raise", "reis", "case.raise") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.title")) var title: String
        @Option(help: .words("help.council")) var council: String
        @Option(help: .words("help.text")) var text: String?
        @Option(name: .customLong("ask"), help: .words("help.ask")) var asks: [String] = []
        @Option(name: .customLong("plan-item"), help: .words("help.planItem")) var planItems: [String] = []
        @Option(help: .words("help.reference")) var reference: String?
        @Flag(help: .words("help.draft")) var draft = false
        @Option(help: .words("help.raisedOn")) var raisedOn: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = RaiseCase(
                region: session.region, council: council, title: title, text: text, asks: asks,
                planItems: planItems,
                archiveReference: reference, draft: draft, raisedOn: raisedOn)
            try await session.show(API.raiseCase, input) { .step($0, in: $1) }
        }
    }

    struct Submit: Verb {
        static var configuration: CommandConfiguration { .verb("submit", "lever", "case.submit") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.submitCase, SubmitCase(region: session.region, case: name)) {
                .step($0, in: $1)
            }
        }
    }

    struct Edit: Verb {
        static var configuration: CommandConfiguration { .verb("edit", "rett", "case.edit") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.title")) var title: String?
        @Option(help: .words("help.text")) var text: String?
        @Option(help: .words("help.reference")) var reference: String?
        @Option(help: .words("help.ifMatch")) var ifMatch: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let read = try await session.client.askKeepingTag(
                API.readCase, ReadCase(region: session.region, case: name))
            let input = EditCase(
                region: session.region, case: name, title: title, text: text, archiveReference: reference)
            try await session.show(API.editCase, input, from: ifMatch ?? read.tag) { .step($0, in: $1) }
        }
    }

    struct Send: Verb {
        static var configuration: CommandConfiguration { .verb("send", "oversend", "case.send") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Argument(help: .words("help.bodyKey")) var to: String
        @Option(help: .words("help.receivedOn")) var received: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = SendCase(region: session.region, case: name, to: to, receivedOn: received)
            try await session.show(API.sendCase, input) { .step($0, in: $1) }
        }
    }

    struct Public: Verb {
        static var configuration: CommandConfiguration { .verb("public", "offentlig", "case.public") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            if let name {
                let input = ReadPublicCase(region: session.region, case: name)
                return try await session.show(API.readPublicCase, input) { .publicCase($0, in: $1) }
            }
            try await session.show(
                API.listPublicCases, ListPublicCases(region: session.region), as: Page.publicCases)
        }
    }
}
