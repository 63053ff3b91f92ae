// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/pagefactory.h"

#include "ui/pages/checkpage.h"
#include "ui/pages/documentpage.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/finishpage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/outofservicepage.h"
#include "ui/pages/questionspage.h"
#include "ui/pages/steppage.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/navigator.h"

using namespace Qt::StringLiterals;

namespace sala::ui {

using session::Place;
using session::Screen;

QString pageKey(const content::Library *library, const Place &place)
{
    switch (place.screen) {
    case Screen::Welcome: return u"welcome"_s;
    case Screen::Home: return u"home"_s;
    case Screen::Questions: return u"questions"_s;
    case Screen::WarningSigns: return u"warnings"_s;
    case Screen::About: return u"about"_s;
    case Screen::Investigational: return u"investigational"_s;
    case Screen::Staff: return u"staff"_s;
    case Screen::OutOfService: return u"outOfService"_s;
    case Screen::Topic: break;
    }
    const content::Step *step = library ? stepOf(*library, place) : nullptr;
    if (!step)
        return u"finish"_s;
    switch (step->kind) {
    case content::Step::Kind::QuickCheck: return u"check"_s;
    case content::Step::Kind::Evidence: return u"evidence"_s;
    case content::Step::Kind::Reading: break;
    }
    return u"step"_s;
}

Page *makePage(const QString &key, QWidget *parent)
{
    if (key == u"welcome"_s)
        return new WelcomePage(parent);
    if (key == u"home"_s)
        return new HomePage(parent);
    if (key == u"questions"_s)
        return new QuestionsPage(parent);
    if (key == u"warnings"_s)
        return new DocumentPage(DocumentPage::Kind::WarningSigns, parent);
    if (key == u"about"_s)
        return new DocumentPage(DocumentPage::Kind::About, parent);
    if (key == u"investigational"_s)
        return new DocumentPage(DocumentPage::Kind::Investigational, parent);
    if (key == u"finish"_s)
        return new FinishPage(parent);
    if (key == u"check"_s)
        return new CheckPage(parent);
    if (key == u"evidence"_s)
        return new EvidencePage(parent);
    if (key == u"step"_s)
        return new StepPage(parent);
    return new OutOfServicePage(parent);
}

} // namespace sala::ui
