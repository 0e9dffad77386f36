import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension CaseVerbs {
    struct Statement: Verb {
        static var configuration: CommandConfiguration { .verb("statement", "uttalelse", "case.statement") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.caseName")) var name: String
        @Option(help: .words("help.statementText")) var text: String
        @Option(help: .words("help.decidedOn")) var decidedOn: CivilDate?
        @Option(help: .words("help.statementReference")) var reference: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = GiveStatement(
                region: session.region, case: name, text: text, decidedOn: decidedOn, reference: reference)
            try await session.show(API.giveStatement, input) { .step($0, in: $1) }
        }
    }
}
