/// The one style sheet: readable without it, at 320 pixels, on paper, and in the dark.
enum Style {
    static let sheet = """
        :root { color-scheme: light dark; --ink: #16202a; --paper: #fff; --soft: #4a5866; --line: #c3ccd5;
          --link: #0b5394; --mark: #eef3f8; --bad: #a3161d; --good: #14632f; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8edf2; --paper: #12181e; --soft: #a9b6c3; --line: #3a4652; --link: #8fc3f5;
            --mark: #1d262f; --bad: #ff9a94; --good: #86d9a0; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
        header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
        header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; padding-top: 1rem;
          border-bottom: 1px solid var(--line); }
        header p { margin: 0 0 .75rem; }
        .name a { font-weight: 700; text-decoration: none; }
        footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); }
        a { color: var(--link); }
        a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible {
          outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
        h1 { font-size: 1.8rem; line-height: 1.2; margin: 1.5rem 0 .75rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
        h3 { font-size: 1.1rem; margin: 1.25rem 0 .25rem; }
        p, li, dt, dd { overflow-wrap: anywhere; }
        .meta, .note, .hint { color: var(--soft); font-size: .94rem; }
        .meta { display: block; }
        .cases, .journey, .regions { list-style: none; padding: 0; }
        .cases li, .journey li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
        .cases a { font-weight: 600; }
        .journey time { color: var(--soft); display: block; font-size: .94rem; }
        .state, .outcome { display: inline-block; padding: .05rem .5rem; border: 1px solid var(--line);
          border-radius: .3rem; background: var(--mark); }
        .overdue, .long-overdue, .broken, .disputed, .declined { color: var(--bad); }
        .confirmed, .granted { color: var(--good); }
        dl { margin: .5rem 0; }
        dt { font-weight: 600; }
        dd { margin: 0 0 .75rem; }
        dd p { margin: .25rem 0; }
        .next, .promise { padding: .6rem .8rem; background: var(--mark); border-left: 4px solid var(--link); }
        .sent-on { border-left: 3px solid var(--line); padding-left: .8rem; }
        .depth-2 { margin-left: 1rem; } .depth-3 { margin-left: 2rem; } .depth-4 { margin-left: 3rem; }
        label { display: block; margin: .75rem 0 .2rem; font-weight: 600; }
        .choice { font-weight: 400; margin: .3rem 0; }
        input:not([type=radio]), textarea { width: 100%; font: inherit; padding: .5rem; color: inherit;
          background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; }
        [aria-invalid=true] { border: 2px solid var(--bad); }
        fieldset { margin: 1rem 0; border: 1px solid var(--line); border-radius: .3rem; min-width: 0; }
        .ask { margin: 1rem 0; padding: .25rem .75rem .75rem; border: 1px solid var(--line); border-radius: .3rem; }
        .ask fieldset { margin: 0; padding: 0; border: 0; }
        legend { font-weight: 700; padding: 0 .3rem; overflow-wrap: anywhere; }
        button { margin-top: .75rem; padding: .6rem 1.2rem; font: inherit; font-weight: 600; color: var(--paper);
          background: var(--link); border: 0; border-radius: .3rem; cursor: pointer; }
        .search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
        .search label { width: 100%; margin: 0; }
        .search input[type=search] { flex: 1 1 12rem; width: auto; }
        .search button { margin: 0; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--line); text-align: right; }
        th:first-child { text-align: left; }
        tbody tr:last-child { font-weight: 700; }
        .tabs { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
        .tabs [aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
        .fault { padding: .75rem 1rem; border: 2px solid var(--bad); border-radius: .3rem; }
        @media print { .skip, .search, .language, .more { display: none; } body { font-size: 11pt; } }
        """
}
