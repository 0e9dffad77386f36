import Foundation
import UMTDomain

/// Makes a PDF of a page with a program that is on the machine: WeasyPrint, else a Chromium.
///
/// The program is started by its path, without a shell, on files in a folder of its own that is gone afterwards.
struct PDFPrinter {
    let environment: [String: String]

    static let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

    /// Refuses when there is neither, and when the program fails.
    func pdf(of html: Data) throws -> Data {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appendingPathComponent("umt-pdf-\(UUID().uuidString)")
        try manager.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? manager.removeItem(at: folder) }
        let page = folder.appendingPathComponent("page.html")
        let made = folder.appendingPathComponent("page.pdf")
        try html.write(to: page)
        guard let (program, arguments) = command(from: page.path, to: made.path, in: folder.path) else {
            throw Refusal(.noPDFProgram, field: "--pdf", ["FIL.html"])
        }
        let status = try run(program, arguments)
        guard status == 0, let data = try? Data(contentsOf: made), data.starts(with: Data("%PDF".utf8)) else {
            throw Refusal(.pdfFailed, field: "--pdf", [program, String(status)])
        }
        return data
    }

    func command(from page: String, to made: String, in folder: String) -> (String, [String])? {
        if let program = find("weasyprint") { return (program, [page, made]) }
        guard let program = Self.browsers.lazy.compactMap(find).first else { return nil }
        // The page is our own and has no script; without this the browser does not start for the superuser.
        let sandbox = getuid() == 0 ? ["--no-sandbox"] : []
        return (
            program,
            ["--headless", "--disable-gpu"] + sandbox + [
                "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(made)",
                "file://\(page)",
            ]
        )
    }

    private func find(_ name: String) -> String? {
        (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    private func run(_ program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
