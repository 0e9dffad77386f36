import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension CaseVerbs {
    /// Shows each new step of a case, or of all the caller's, until it is stopped.
    struct Watch: Verb {
        static var configuration: CommandConfiguration { .verb("watch", "følg", "case.watch") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.case.watch.case")) var name: String?
        @Option(help: .words("help.case.watch.every")) var every = 5
        @Flag(help: .words("help.case.watch.once")) var once = false
        @Option(help: .words("help.case.watch.since")) var since: CivilDate?

        func run(_ console: Console) async throws {
            guard (1...86_400).contains(every) else {
                throw Refusal.badValue(String(every), field: "--every", wanted: "5")
            }
            let session = try await Session(common, console, needsToken: true)
            if let name {
                try await follow(name, session)
            } else {
                try await followAll(session)
            }
        }

        // The page is asked for by its tag, so that a case where nothing happens costs no more than a line.
        private func follow(_ name: String, _ session: Session) async throws {
            let input = ReadCase(region: session.region, case: name)
            let first = try await session.client.askKeepingTag(API.readCase, input)
            var (tag, seen) = (first.tag, first.value.journey.count)
            // Looking once without a day means looking at today.
            let from = since ?? (once ? session.console.today() : nil)
            let news = from.map { day in first.value.journey.filter { $0.day >= day } } ?? []
            if from == nil, session.isForPeople { session.console.warn("\(name)  \(first.value.title)") }
            for step in news { session.tell(step) }
            if once { return try end(news.isEmpty) }
            while true {
                try await Task.sleep(for: .seconds(every))
                guard let answer = try await session.client.ask(API.readCase, input, unless: tag) else {
                    continue
                }
                for step in answer.value.journey.dropFirst(seen) { session.tell(step) }
                (tag, seen) = (answer.tag, answer.value.journey.count)
            }
        }

        private func followAll(_ session: Session) async throws {
            var position: Int?
            var isQuiet = true
            // Without a day only what comes from now on is new, unless it is looked once.
            if since == nil, !once { position = try await end(of: session) }
            while true {
                let input = ListNews(
                    region: session.region, after: position, since: position == nil ? since : nil)
                let list = try await session.client.ask(API.listNews, input)
                for news in list.news { session.tell(news) }
                isQuiet = isQuiet && list.news.isEmpty
                position = list.position
                if list.more { continue }
                if once { return try end(isQuiet) }
                try await Task.sleep(for: .seconds(every))
            }
        }

        private func end(of session: Session) async throws -> Int {
            var list = try await session.client.ask(API.listNews, ListNews(region: session.region))
            while list.more {
                list = try await session.client.ask(
                    API.listNews, ListNews(region: session.region, after: list.position))
            }
            return list.position
        }

        private func end(_ isQuiet: Bool) throws {
            if isQuiet { throw ExitCode(8) }
        }
    }
}

extension Session {
    fileprivate func tell(_ step: StepView) { tell(step, or: "\(step.day)  \(step.sentence)") }

    fileprivate func tell(_ news: NewsView) {
        tell(news, or: "\(news.step.day)  \(news.case)  \(news.step.sentence)")
    }
}
